import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.search({ keywords: "bunny" }) gives sizes and types in one shape for all versions.
const { objects } = await drive.file.search({ type: "keywords", keywords: "bunny" });
for (const { name, size } of objects) console.log(`${name}  ${size} bytes`);
