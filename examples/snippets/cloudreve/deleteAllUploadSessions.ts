import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// Gives up whatever the user uploads, in this and all other programs.
const { code } = await drive.upload.deleteAllSessions();
console.log(code === 203 ? "A storage did not delete its part" : "Nothing is under way");
