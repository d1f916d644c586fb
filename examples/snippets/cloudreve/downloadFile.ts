import { writeFile } from "node:fs/promises";
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.download.fetch({ path: "/notes.txt" }) does all of this, piece by piece.
const { id } = await drive.fs.resolve("/notes.txt");
const link = new URL(await drive.file.createDownloadLink({ id }), CLOUDREVE_URL);
const bytes = await drive.file.download({
  id: link.pathname.split("/").at(-1) ?? "",
  sign: link.searchParams.get("sign") ?? "",
});
await writeFile("notes.txt", bytes);
console.log(`notes.txt, ${bytes.length} bytes`);
