import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const me = await drive.user.me();
const { user, items, total } = await drive.user.profile({
  id: me.id,
  type: "hot", // or "default": the latest first
  page: 1,
});
console.log(`${user.nick} shares ${total} files and folders with everybody`);
for (const { source, views } of items)
  console.log(`${source?.name}, seen ${views} times`);
