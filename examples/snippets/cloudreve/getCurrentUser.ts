import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { nickname, user_name, group } = await drive.user.me();
console.log(`${nickname} (${user_name}), of the group ${group.name}`);
console.log(`May share: ${group.allowShare}, download: ${group.allowRemoteDownload}`);
