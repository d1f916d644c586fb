import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { items, total } = await drive.share.list({
  page: 1,
  order_by: "created_at",
  order: "DESC",
});
console.log(`${total} in all`);
for (const { key, source, views, downloads } of items) {
  console.log(`${key}  ${source?.name}  ${views} views, ${downloads} downloads`);
}
