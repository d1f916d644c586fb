import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Servers up to 3.4.3. drive.upload.file() works on every version.
const { token, policy } = await drive.upload.credential({
  path: "/inbox",
  name: "hello.txt",
  size: 13,
  type: "oss", // of the storage
});
console.log(`A credential of ${token.length} characters, a policy of ${policy.length}`);
