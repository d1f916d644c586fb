import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.share.publish({ path: "/films", password, expiresIn: 86_400 }) looks the id up.
const { id } = await drive.fs.resolve("/films");
const shared = await drive.share
  .create({
    id,
    is_dir: true,
    password: "open-sesame",
    downloads: -1,
    expire: 0,
    preview: true,
  })
  .result();
if (shared.ok) {
  console.log(shared.data); // the address to pass on
} else if (
  shared.error.kind === "api" &&
  shared.error.code === errorCodes.group_not_allowed
) {
  console.log("This user may not share");
} else {
  throw shared.error;
}
