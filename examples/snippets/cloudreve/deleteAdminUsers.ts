import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { items } = await drive.adminUser.list({
  page: 1,
  page_size: 100,
  conditions: { status: "1" }, // those who never followed the mail
});
// With a user go all files, folders, shares and tasks.
await drive.adminUser.delete({ id: items.map(({ ID }) => ID) });
console.log(`Deleted: ${items.map(({ Email }) => Email).join(", ")}`);
