import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

await drive.tag.createLink({ name: "To watch", path: "/films" });

const { tags } = await drive.user.me();
for (const { name, expression } of tags) console.log(`${name}: ${expression}`);
