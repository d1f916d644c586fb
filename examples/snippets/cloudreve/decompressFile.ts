import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.decompress({ from: "/photos.zip", to: "/inbox" }) waits until all is unpacked.
const begun = await drive.file.decompress({ src: "/photos.zip", dst: "/inbox" }).result();
if (begun.ok) {
  const { tasks } = await drive.setting.listTasks({ page: 1 });
  console.log(`Unpacking: ${tasks.length} task`);
} else if (
  begun.error.kind === "api" &&
  begun.error.code === errorCodes.unsupported_archive_type
) {
  console.log("Cloudreve does not know such archives");
} else {
  throw begun.error;
}
