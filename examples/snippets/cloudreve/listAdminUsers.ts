import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Columns are those of the server's database; texts also for numbers.
const page = await drive.adminUser.list({
  page: 1,
  page_size: 20,
  order_by: "id asc",
  searches: { email: "example.com" },
});
for (const { ID, Email, Nick, Storage, Group } of page.items) {
  console.log(`${ID}  ${Email}  ${Nick}  ${Group.Name}  ${Storage} bytes`);
}
console.log(`${page.total} in all`);
