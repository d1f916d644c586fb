import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.download.text({ path: "/notes.txt" }) gives the text.
const { id } = await drive.fs.resolve("/notes.txt");
const bytes = await drive.file.getContent({ id });
console.log(new TextDecoder().decode(bytes).trimEnd());
