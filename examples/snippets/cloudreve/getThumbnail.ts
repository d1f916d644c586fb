import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.download.thumbnail({ path }) is undefined where there is none.
const { id } = await drive.fs.resolve("/photos/sunrise.png");
const thumbnail = await drive.file.getThumbnail({ id });
console.log(`${thumbnail.length} bytes`);
