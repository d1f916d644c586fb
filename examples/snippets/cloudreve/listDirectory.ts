import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.walk("/films") goes through all folders below as well.
const listing = await drive.directory.list({ path: "/films" }).result();
if (listing.ok) {
  for (const { name, size, type } of listing.data.objects) {
    console.log(`${name}  ${type === "dir" ? "folder" : `${size} bytes`}`);
  }
} else if (
  listing.error.kind === "api" &&
  listing.error.code === errorCodes.parent_not_exist
) {
  console.log("There is no such folder");
} else {
  throw listing.error;
}
