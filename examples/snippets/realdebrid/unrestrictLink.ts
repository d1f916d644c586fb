import { errorCodes, RealDebrid } from "@debrid-drive/realdebrid-client";

const rd = new RealDebrid({ auth: process.env.REALDEBRID_TOKEN });

const link = "https://files.example.com/big-buck-bunny.mp4";

// rd.unrestrict.all({ links }) does many, and keeps within the limits.
const outcome = await rd.unrestrict.link({ link }).result();
if (outcome.ok) {
  const { filename, filesize, download } = outcome.data;
  console.log(`${filename}, ${filesize} bytes: ${download}`);
} else if (outcome.error.kind !== "api") {
  throw outcome.error;
} else {
  switch (outcome.error.code) {
    case errorCodes.hoster_unsupported:
      console.log("Real-Debrid does not support this hoster");
      break;
    case errorCodes.file_unavailable:
      console.log("The file is gone");
      break;
    default:
      throw outcome.error;
  }
}
