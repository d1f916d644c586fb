import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { items, total } = await drive.share.search({
  page: 1,
  order_by: "views",
  order: "DESC",
  keywords: "Sintel",
});
console.log(`${total} in all`);
for (const { key, source } of items) console.log(`${key}  ${source?.name}`);
