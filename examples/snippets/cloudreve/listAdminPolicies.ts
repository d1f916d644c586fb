import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { items, statics } = await drive.adminPolicy.list({ page: 1, page_size: 20 });
for (const { ID, Name, Type } of items) {
  const [files = 0, bytes = 0] = statics[ID] ?? [];
  console.log(`${ID}  ${Name}  ${Type}  ${files} files, ${bytes} bytes`);
}
