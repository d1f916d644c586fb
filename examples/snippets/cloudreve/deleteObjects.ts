import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.remove(["/films/Sintel.mp4"]) looks the ids up, and what stayed.
const { id } = await drive.fs.resolve("/films/Sintel.mp4");
const { code } = await drive.object.delete({ items: [id], dirs: [] });
console.log(code === 203 ? "A storage did not delete its file" : "Everything is deleted");
