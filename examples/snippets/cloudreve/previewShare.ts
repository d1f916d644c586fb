import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

// drive.share.look({ id, path }) takes a redirect to a storage as well.
await drive.site.config(); // the server wants a session
const picture = await drive.share.preview({ id, path: "/sunrise.png" });
console.log(`${picture.length} bytes`);
