import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const [tag] = (await drive.user.me()).tags;
if (!tag) throw new Error("There is no tag");

await drive.tag.delete({ id: tag.id });
const { tags } = await drive.user.me();
console.log(`${tag.name} is gone, ${tags.length} left`);
