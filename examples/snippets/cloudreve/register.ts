import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const drive = new Cloudreve({ baseUrl: process.env.CLOUDREVE_URL ?? "" });

const outcome = await drive.user
  .register({ userName: "grace@example.com", Password: "correct horse battery" })
  .result();
if (outcome.ok) {
  const needsMail = outcome.data.code === 203;
  console.log(needsMail ? "Follow the link in the mail" : "You can log in now");
} else if (outcome.error.kind !== "api") {
  throw outcome.error;
} else if (outcome.error.code === errorCodes.email_existed) {
  console.log("There is an account of this address already");
} else if (outcome.error.code === errorCodes.feature_not_enabled) {
  console.log("This site takes no new users");
} else {
  throw outcome.error;
}
