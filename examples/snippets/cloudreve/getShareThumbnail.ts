import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

// drive.share.thumbnail({ id, path }) is undefined where there is none.
const { objects } = await drive.share.listDirectory({ id, path: "/" });
const picture = objects.find(({ thumb }) => thumb);
if (!picture) throw new Error("No picture is shared there");

const thumbnail = await drive.share.getThumbnail({ id, file: picture.id, path: "/" });
console.log(`${picture.name}: ${thumbnail.length} bytes`);
