import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const COMPLETE = 4;

const { items } = await drive.adminTask.list({
  page: 1,
  page_size: 100,
  conditions: { status: String(COMPLETE) },
});
await drive.adminTask.delete({ id: items.map(({ ID }) => ID) });
console.log(`Records deleted: ${items.length}`);
