import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { objects } = await drive.adminFile.listFolder({
  type: "user",
  id: 2,
  path: "films",
});
for (const { name, size } of objects ?? []) console.log(`${name}  ${size} bytes`);
