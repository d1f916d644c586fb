import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// The other options are "theme", "homepage", "password", "2fa" and "authn".
await drive.setting.update({ option: "nick", body: { nick: "Ada" } });
const { nickname } = await drive.user.me();
console.log(`Hello ${nickname}`);
