import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Whoever opens it within a minute is logged in: show it as a QR code, do not print it.
const link = new URL(await drive.user.createSessionCopy());
console.log(`A link of ${link.host}, ${link.href.length} characters`);
