import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { Name, Status, Aria2Enabled, Rank } = await drive.adminNode.get({ id: 1 });
console.log(`${Name}: ${Status === 0 ? "in use" : "suspended"}, rank ${Rank}`);
console.log(Aria2Enabled ? "fetches remote downloads" : "fetches nothing");
