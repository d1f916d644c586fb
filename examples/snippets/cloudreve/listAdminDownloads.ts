import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const FAILED = 3;

const page = await drive.adminDownload.list({
  page: 1,
  page_size: 20,
  order_by: "id desc",
  conditions: { status: String(FAILED) },
});
for (const { Source, Error: problem, UserID } of page.items) {
  console.log(`${page.users[UserID]?.Email}: ${Source}: ${problem}`);
}
