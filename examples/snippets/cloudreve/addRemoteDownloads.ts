import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.remoteDownload.add({ url, dst }) gives a handle, and watch(handle) follows it.
const added = await drive.remoteDownload
  .addUrls({ url: ["https://files.example.com/debian-netinst.iso"], dst: "/inbox" })
  .result();
if (added.ok) {
  for (const { code, msg } of added.data) console.log(code === 0 ? "Added" : msg);
} else if (
  added.error.kind === "api" &&
  added.error.code === errorCodes.group_not_allowed
) {
  console.log("This user may not let the server download");
} else {
  throw added.error;
}
