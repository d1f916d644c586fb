import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.remoteDownload.cancel(handle) finds the id by itself.
const [download] = await drive.remoteDownload.listActive();
if (!download) throw new Error("Nothing is under way");

await drive.remoteDownload.cancelTask({ gid: download.info.gid });
console.log(`${download.name} is cancelled`);
