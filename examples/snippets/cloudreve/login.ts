import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

// drive.session.login() asks for a captcha or a second factor as well, where there is one.
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
const outcome = await drive.user
  .login({ userName: CLOUDREVE_USER, Password: CLOUDREVE_PASSWORD })
  .result();
if (!outcome.ok) {
  if (outcome.error.kind !== "api") throw outcome.error;
  if (outcome.error.code !== errorCodes.credential_invalid) throw outcome.error;
  console.log("Wrong e-mail address or password");
} else if (outcome.data.code === 203) {
  console.log("The account asks for a second factor: drive.user.verifyTwoFactor()");
} else {
  const { nickname, group } = outcome.data.data;
  console.log(`Logged in as ${nickname}, of the group ${group.name}`);
}
