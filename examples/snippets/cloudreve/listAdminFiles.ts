import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const page = await drive.adminFile.list({
  page: 1,
  page_size: 20,
  order_by: "size desc",
  searches: { name: "bunny" },
});
for (const { ID, Name, Size, UserID } of page.items) {
  console.log(`${ID}  ${Name}  ${Size} bytes  of ${page.users[UserID]?.Email}`);
}
