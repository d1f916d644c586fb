import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const { id } = await drive.fs.resolve("/notes.txt");
const body = new TextEncoder().encode("Buy popcorn and lemonade");
await drive.file.update({ id, body });

console.log(await drive.download.text({ path: "/notes.txt" }));
