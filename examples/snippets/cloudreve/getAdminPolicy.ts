import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// The answer holds the keys of the storage: do not print it as a whole.
const policy = await drive.adminPolicy.get({ id: 1 });
console.log(`${policy.Name} (${policy.Type})`);
console.log(`Folders: ${policy.DirNameRule}, files: ${policy.FileNameRule}`);
