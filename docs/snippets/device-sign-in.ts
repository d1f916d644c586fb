// #region code
import {
  createClient,
  type OAuthCredentials,
  oauthTokens,
  RealDebrid,
  signInDevice,
} from "@debrid-drive/realdebrid-client";
import { fileStore } from "@debrid-drive/realdebrid-client/node";

const store = fileStore<OAuthCredentials>({ path: "credentials.json" });
const tokens = oauthTokens({ store });

const credentials = await signInDevice(createClient(), {
  onCode: ({ userCode, verificationUrl }) =>
    console.log(`Open ${verificationUrl} and type ${userCode}`),
});
await tokens.save(credentials);

const rd = new RealDebrid({ auth: tokens });

// #endregion code
export { rd };
