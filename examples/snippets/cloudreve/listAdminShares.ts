import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const page = await drive.adminShare.list({
  page: 1,
  page_size: 20,
  order_by: "views desc",
});
for (const { ID, SourceName, IsDir, Views, Downloads, UserID } of page.items) {
  const kind = IsDir ? "folder" : "file";
  console.log(`${ID}  ${kind} ${SourceName}  of ${page.users[UserID]?.Email}`);
  console.log(`   ${Views} views, ${Downloads} downloads`);
}
