import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const id = process.env.CLOUDREVE_SHARE ?? ""; // such as xyZ9 of https://drive.example.com/s/xyZ9

// drive.share.fetch({ id }) gives the bytes, and goes on where it was cut off.
const link = await drive.share.createDownloadLink({ id, path: "/Sintel.mp4" });
console.log(new URL(link, process.env.CLOUDREVE_URL).pathname);
