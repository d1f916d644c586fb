import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const SUSPENDED = 1;

await drive.adminNode.enable({ id: 2, desired: SUSPENDED });
const { Name, Status } = await drive.adminNode.get({ id: 2 });
console.log(`${Name}: ${Status === SUSPENDED ? "suspended" : "in use"}`);
