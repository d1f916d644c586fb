import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Servers from 3.8.0 on have authorizeOneDrive and authorizeGoogleDrive instead.
const address = await drive.adminPolicy.authorize({ id: 2 });
console.log(`Open ${new URL(address).origin} in a browser, and allow the server in`);
