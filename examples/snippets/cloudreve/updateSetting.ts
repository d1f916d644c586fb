import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

await drive.setting.update({ option: "nick", body: { nick: "Ada" } });
const { nickname } = await drive.user.me();
console.log(`Hello ${nickname}`);

const { CLOUDREVE_NEW_PASSWORD = "" } = process.env;
const body = { old: "not the password", new: CLOUDREVE_NEW_PASSWORD };
const changed = await drive.setting.update({ option: "password", body }).result();
if (!changed.ok) {
  const { error } = changed;
  const isWrong = error.kind === "api" && error.code === errorCodes.incorrect_password;
  if (!isWrong) throw error;
  console.log("That is not the password");
}
