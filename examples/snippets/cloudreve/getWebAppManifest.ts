import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const { name, start_url, icons } = await drive.site.manifest();
console.log(`${name}, from ${start_url}`);
for (const { src, sizes } of icons) console.log(`${sizes}  ${src}`);
