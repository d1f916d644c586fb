import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { items } = await drive.share.list({
  page: 1,
  order_by: "created_at",
  order: "DESC",
});
const [newest] = items;
if (!newest) throw new Error("Nothing is shared");

await drive.share.delete({ id: newest.key });
console.log(`${newest.source?.name} is not shared any more`);
