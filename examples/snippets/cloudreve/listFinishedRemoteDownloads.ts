import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const downloads = await drive.remoteDownload.listFinished({ page: 1 });
for (const { name, dst, status, error } of downloads) {
  console.log(`${name} to ${dst}: ${status === 4 ? "complete" : error || "cancelled"}`);
}
