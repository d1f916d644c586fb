import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.copy({ from: "/notes.txt", to: "/films" }) takes several, and looks the ids up.
const { id } = await drive.fs.resolve("/notes.txt");
await drive.object.copy({ src_dir: "/", src: { items: [id], dirs: [] }, dst: "/films" });

const { objects } = await drive.directory.list({ path: "/films" });
console.log(objects.map(({ name }) => name).join(", "));
