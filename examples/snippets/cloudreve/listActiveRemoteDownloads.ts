import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.remoteDownload.watch(handle) follows a download to its end.
const downloads = await drive.remoteDownload.listActive({ page: 1 });
for (const { name, downloaded, total, speed, dst } of downloads) {
  console.log(`${name} to ${dst}: ${downloaded} of ${total} bytes, ${speed} bytes/s`);
}
