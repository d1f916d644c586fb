import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

// drive.share.open({ id, password }) tells wrong passwords from shares that are gone.
const found = await drive.share.get({ id, password: "open-sesame" }).result();
if (!found.ok) {
  if (found.error.kind !== "api") throw found.error;
  if (found.error.code !== errorCodes.share_link_not_found) throw found.error;
  console.log("Nothing is shared there, or not any more");
} else if (found.data.locked) {
  console.log(`${found.data.creator.nick} has set another password`);
} else {
  const { creator, source, downloads } = found.data;
  console.log(`${creator.nick} shares ${source.name}, ${source.size} bytes`);
  console.log(`It was downloaded ${downloads} times`);
}
