import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Whoever has the link may open it, without logging in.
const { id } = await drive.fs.resolve("/films/Sintel.mp4");
const [link] = await drive.file.createSourceLinks({ items: [id] });
const [key, name] = new URL(link?.url ?? "", CLOUDREVE_URL).pathname.split("/").slice(-2);

const address = await drive.file.openSourceLink({ id: key ?? "", name: name ?? "" });
console.log(`It leads to ${new URL(address, CLOUDREVE_URL).pathname}`);
