import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.download.preview({ path }) takes a redirect to a storage as well.
const { id } = await drive.fs.resolve("/photos/sunrise.png");
const picture = await drive.file.preview({ id });
console.log(`${picture.length} bytes`);
