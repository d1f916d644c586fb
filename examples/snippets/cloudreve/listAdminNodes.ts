import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { items, active } = await drive.adminNode.list({ page: 1, page_size: 20 });
for (const { ID, Name, Aria2Enabled } of items) {
  const isActive = active[ID] ? "active" : "not active";
  console.log(
    `${ID}  ${Name}  ${isActive}  ${Aria2Enabled ? "downloads" : "does not download"}`,
  );
}
