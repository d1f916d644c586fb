import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.rename({ from: "/notes.txt", name: "shopping.txt" }) looks the id up.
const { id } = await drive.fs.resolve("/notes.txt");
const renamed = await drive.object
  .rename({ src: { items: [id], dirs: [] }, new_name: "shopping.txt" })
  .result();
if (renamed.ok) {
  const { objects } = await drive.directory.list({ path: "/" });
  console.log(objects.map(({ name }) => name).join(", "));
} else if (
  renamed.error.kind === "api" &&
  renamed.error.code === errorCodes.illegal_object_name
) {
  console.log("Cloudreve takes no such name");
} else {
  throw renamed.error;
}
