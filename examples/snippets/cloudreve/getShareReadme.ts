import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

const readme = await drive.share.getReadme({ id, path: "/README.md" });
console.log(new TextDecoder().decode(readme).trimEnd());
