import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

// drive.share.entries({ id, path }) works for every version.
const { objects } = await drive.share.listDirectory({ id, path: "/" });
for (const { name, size, type } of objects) {
  console.log(`${name}  ${type === "dir" ? "folder" : `${size} bytes`}`);
}
