import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.session.logout() empties the store of the session as well.
await drive.user.logout();

const me = await drive.user.me().result();
console.log(me.ok ? `Still logged in as ${me.data.nickname}` : me.error.message);
