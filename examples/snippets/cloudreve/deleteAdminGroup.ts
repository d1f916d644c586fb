import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const id = 5;
const deleted = await drive.adminGroup.delete({ id }).result();
if (deleted.ok) {
  console.log(`Group ${id} is deleted`);
} else if (
  deleted.error.kind === "api" &&
  deleted.error.code === errorCodes.group_used_by_user
) {
  console.log("Move its members to another group first");
} else {
  throw deleted.error;
}
