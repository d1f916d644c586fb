import { writeFile } from "node:fs/promises";
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.download.archive({ targets: "/photos" }) does all of this, piece by piece.
const { id } = await drive.fs.resolve("/photos");
const link = new URL(await drive.file.createArchiveLink({ dirs: [id] }), CLOUDREVE_URL);
const zip = await drive.file.downloadArchive({
  sessionID: link.pathname.split("/").at(-2) ?? "",
  sign: link.searchParams.get("sign") ?? "",
});
await writeFile("photos.zip", zip);
console.log(`photos.zip, ${zip.length} bytes`);
