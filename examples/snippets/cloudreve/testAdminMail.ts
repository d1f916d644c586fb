import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const sent = await drive.adminSite.testMail({ to: "admin@example.com" }).result();
console.log(sent.ok ? "The mail is on its way" : `No mail: ${sent.error.message}`);
