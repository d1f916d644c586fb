import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const bytes = await drive.adminFile.preview({ id: 1 });
console.log(`${bytes.length} bytes: ${new TextDecoder().decode(bytes.subarray(0, 40))}`);
