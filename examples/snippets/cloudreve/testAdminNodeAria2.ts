import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const version = await drive.adminNode.testAria2({
  type: 1, // the server calls aria2 itself
  rpc: "http://127.0.0.1:6800/",
  token: "mock-aria2-token",
});
console.log(`aria2 ${version} answers`);
