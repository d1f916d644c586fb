import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { Email, Nick, Status, Group, CreatedAt } = await drive.adminUser.get({ id: 2 });
console.log(`${Nick} <${Email}>, status ${Status}, group ${Group.Name}`);
console.log(`since ${CreatedAt.slice(0, 10)}`);
