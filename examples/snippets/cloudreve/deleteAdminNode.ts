import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const deleted = await drive.adminNode.delete({ id: 2 }).result();
if (deleted.ok) {
  console.log("The node is deleted");
} else if (
  deleted.error.kind === "api" &&
  deleted.error.code === errorCodes.invalid_action_on_system_node
) {
  console.log("The first node is the server itself, and stays");
} else {
  throw deleted.error;
}
