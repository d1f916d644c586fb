import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.download.link({ path: "/films/Sintel.mp4" }) makes it absolute, and says how long it is good.
const { id } = await drive.fs.resolve("/films/Sintel.mp4");
const link = await drive.file.createDownloadLink({ id }).result();
if (link.ok) {
  console.log(new URL(link.data, CLOUDREVE_URL).pathname);
} else if (link.error.kind === "api" && link.error.code === errorCodes.parent_not_exist) {
  console.log("The file is gone");
} else {
  throw link.error;
}
