import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

const version = await drive.adminSite.testThumb({
  name: "ffmpeg",
  executable: "/usr/bin/ffmpeg",
});
console.log(`Thumbnails of films are made by ${version.trim()}`);
