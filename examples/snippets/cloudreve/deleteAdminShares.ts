import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { items } = await drive.adminShare.list({
  page: 1,
  page_size: 100,
  conditions: { user_id: "2" },
});
await drive.adminShare.delete({ id: items.map(({ ID }) => ID) });
console.log(`Shares taken back: ${items.length}`);
