import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Each is a login of its own, at https://drive.example.com/dav
const { accounts } = await drive.webdav.list();
for (const { Name, Root, Readonly } of accounts) {
  console.log(`${Name} sees ${Root}${Readonly ? ", and changes nothing" : ""}`);
}
