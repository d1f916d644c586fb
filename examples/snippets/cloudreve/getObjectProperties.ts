import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// drive.fs.properties("/films") looks the id up.
const { id } = await drive.fs.resolve("/films");
const { size, child_file_num, child_folder_num } = await drive.object.properties({
  id,
  is_folder: true,
});
console.log(`${child_file_num} files, ${child_folder_num} folders, ${size} bytes`);
