import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "", CLOUDREVE_PASSWORD = "" } = process.env;

// drive.session.login(credentials, { onTwoFactor }) does all of this.
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
const { code } = await drive.user.login({
  userName: CLOUDREVE_USER,
  Password: CLOUDREVE_PASSWORD,
});
if (code !== 203) throw new Error("The account has no second factor");

const { CLOUDREVE_CODE = "" } = process.env; // of the authenticator app
const verified = await drive.user.verifyTwoFactor({ code: CLOUDREVE_CODE }).result();
if (verified.ok) {
  console.log(`Logged in as ${verified.data.nickname}`);
} else if (
  verified.error.kind === "api" &&
  verified.error.code === errorCodes.two_factor_code_error
) {
  console.log("The code is wrong: log in again");
} else {
  throw verified.error;
}
