import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.move({ from: "/notes.txt", to: "/films" }) looks the ids up.
const { id } = await drive.fs.resolve("/notes.txt");
const moved = await drive.object
  .move({ src_dir: "/", src: { items: [id], dirs: [] }, dst: "/films" })
  .result();
if (moved.ok) {
  const { objects } = await drive.directory.list({ path: "/films" });
  console.log(objects.map(({ name }) => name).join(", "));
} else if (moved.error.kind === "api" && moved.error.code === errorCodes.object_exist) {
  console.log("A file of this name is there already");
} else {
  throw moved.error;
}
