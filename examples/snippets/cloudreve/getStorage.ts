import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { used, free, total } = await drive.user.storage();
const percent = Math.round((used / total) * 100);
console.log(`${used} of ${total} bytes are used (${percent} %), ${free} are free`);
