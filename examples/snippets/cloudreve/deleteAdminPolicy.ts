import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const id = 2;
const deleted = await drive.adminPolicy.delete({ id }).result();
if (deleted.ok) {
  console.log(`Policy ${id} is deleted`);
} else if (deleted.error.kind !== "api") {
  throw deleted.error;
} else {
  switch (deleted.error.code) {
    case errorCodes.policy_used_by_files:
      console.log("It still holds files");
      break;
    case errorCodes.policy_used_by_groups:
      console.log("Groups still use it");
      break;
    default:
      throw deleted.error;
  }
}
