import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { id, password } = await drive.webdav.create({ name: "Laptop", path: "/films" });
console.log(`Account ${id}, log in as ${CLOUDREVE_USER}`);
console.log(`with a password of ${password.length} characters`); // do not print it
