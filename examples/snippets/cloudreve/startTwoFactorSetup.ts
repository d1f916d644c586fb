import { Cloudreve } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
await drive.session.login({ userName: CLOUDREVE_USER, password: CLOUDREVE_PASSWORD });

// The user adds it to an authenticator app; then
// drive.setting.update({ option: "2fa", body: { code } }) switches it on.
const secret = await drive.setting.startTwoFactorSetup();
const account = `otpauth://totp/Cloudreve?secret=${secret}`;
console.log(`${account.length} characters to show as a QR code`);
