import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const created = await drive.file.create({ path: "/todo.txt" }).result();
if (created.ok) {
  const { path, size } = await drive.fs.resolve("/todo.txt", { fresh: true });
  console.log(`${path}, ${size} bytes`);
} else if (
  created.error.kind === "api" &&
  created.error.code === errorCodes.object_exist
) {
  console.log("The file is there already");
} else {
  throw created.error;
}
