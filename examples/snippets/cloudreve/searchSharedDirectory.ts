import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

const { objects } = await drive.share.searchDirectory({
  id,
  type: "keywords",
  keywords: "bunny",
});
for (const { name, size } of objects) console.log(`${name}  ${size} bytes`);
