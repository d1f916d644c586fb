import { writeFile } from "node:fs/promises";
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { id } = await drive.user.me();
const picture = await drive.user.avatar({ id, size: "l" });
await writeFile("avatar.png", picture);
console.log(`avatar.png, ${picture.length} bytes`);
