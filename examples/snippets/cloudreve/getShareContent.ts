import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

// drive.share.text({ id, path: "/README.md" }) gives the text.
await drive.site.config(); // the server wants a session
const bytes = await drive.share.getContent({ id, path: "/README.md" });
console.log(new TextDecoder().decode(bytes).trimEnd());
