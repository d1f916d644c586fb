import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.download.archive({ targets: "/films" }) gives the bytes.
const { id } = await drive.fs.resolve("/films");
const path = await drive.file.createArchiveLink({ dirs: [id] });
console.log(new URL(path, CLOUDREVE_URL).pathname.split("/").at(-1));
