import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

for (const { ID, Name, MaxStorage } of await drive.adminGroup.listAll()) {
  console.log(`${ID}  ${Name}  ${MaxStorage} bytes`);
}
