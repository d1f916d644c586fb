import { Cloudreve, errorCodes } from "@debrid-drive/cloudreve-client";

const { CLOUDREVE_URL = "", CLOUDREVE_USER = "" } = process.env;

// drive.session.loginWithSecurityKey() does this, and sends the answer of the key.
const drive = new Cloudreve({ baseUrl: CLOUDREVE_URL });
const begun = await drive.authn.startLogin({ username: CLOUDREVE_USER }).result();
if (begun.ok) {
  const { rpId, allowCredentials } = begun.data.publicKey;
  console.log(`One of ${allowCredentials.length} keys of ${rpId} has to answer`);
} else if (
  begun.error.kind === "api" &&
  begun.error.code === errorCodes.feature_not_enabled
) {
  console.log("The site has no login with security keys");
} else {
  throw begun.error;
}
