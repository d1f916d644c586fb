import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.ensure("/films/2026") is content with a folder that is there.
const created = await drive.directory.create({ path: "/films/2026" }).result();
if (created.ok) {
  console.log("The folder is there");
} else if (
  created.error.kind === "api" &&
  created.error.code === errorCodes.object_exist
) {
  console.log("A file has this name");
} else {
  throw created.error;
}
