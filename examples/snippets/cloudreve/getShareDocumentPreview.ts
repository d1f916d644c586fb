import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

await drive.site.config(); // the server wants a session
const { url, access_token } = await drive.share.getDocumentPreview({ id });
console.log(`Open it in a frame of ${new URL(url).host}`);
console.log(access_token ? "Post the access token there" : "No access token is needed");
