import { Cloudreve } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const version = await drive.site.ping();
console.log(`Cloudreve ${version}`);
