import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { items } = await drive.adminFile.list({
  page: 1,
  page_size: 100,
  searches: { name: ".part" },
});
// A file that its storage does not delete stays, unless force is true; the answer does not tell.
await drive.adminFile.delete({ id: items.map(({ ID }) => ID) });
const left = await drive.adminFile.list({
  page: 1,
  page_size: 1,
  searches: { name: ".part" },
});
console.log(`Files to delete: ${items.length}, of which are left: ${left.total}`);
