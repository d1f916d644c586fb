import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const page = await drive.adminTask.list({ page: 1, page_size: 20, order_by: "id desc" });
for (const { ID, Type, Status, UserID } of page.items) {
  console.log(`${ID}  type ${Type}, status ${Status}, of ${page.users[UserID]?.Email}`);
}
