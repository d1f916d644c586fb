import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const FAILED = 3;

const { items } = await drive.adminDownload.list({
  page: 1,
  page_size: 100,
  conditions: { status: String(FAILED) },
});
// Only the records go: what aria2 is doing, it goes on doing.
await drive.adminDownload.delete({ id: items.map(({ ID }) => ID) });
console.log(`Records deleted: ${items.length}`);
