import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const aria2 = await drive.adminSite
  .testAria2({ type: 1, rpc: "http://127.0.0.1:6800/", token: "mock-aria2-token" })
  .result();
console.log(aria2.ok ? `aria2 ${aria2.data} answers` : aria2.error.message);
