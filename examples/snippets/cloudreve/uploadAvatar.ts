import { readFile } from "node:fs/promises";
import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// The server goes by the ending of the name.
const avatar = new File([await readFile("picture.png")], "picture.png", {
  type: "image/png",
});
await drive.setting.uploadAvatar({ avatar });
const me = await drive.user.me();
console.log(`The picture comes from a ${me.avatar}`);
