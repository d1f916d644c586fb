import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.sourceLinks(["/films/Sintel.mp4"]) looks the ids up, on every version.
const { id } = await drive.fs.resolve("/films/Sintel.mp4");
const links = await drive.file.createSourceLinks({ items: [id] });
for (const { name, url, error } of links) console.log(`${name}  ${error || url}`);
