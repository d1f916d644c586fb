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

// An empty text takes the password away.
const value = await drive.share.update({
  id: newest.key,
  prop: "password",
  value: "open-sesame",
});
console.log(`The password of ${newest.source?.name} is ${value}`);
