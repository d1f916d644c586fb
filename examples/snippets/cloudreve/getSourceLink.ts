import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Servers up to 3.5.2. drive.fs.sourceLinks(["/films/Sintel.mp4"]) works on every version.
const { id } = await drive.fs.resolve("/films/Sintel.mp4");
const { url } = await drive.file.getSourceLink({ id });
console.log(new URL(url).pathname);
