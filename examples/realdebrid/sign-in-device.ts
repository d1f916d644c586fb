// Signs this device in to Real-Debrid, and keeps it signed in by a file that only its owner may read:
//
//   node examples/realdebrid/sign-in-device.ts <file>
//
// With the same file it is signed in the next time, also in several programs at once. REALDEBRID_CLIENT_ID and
// REALDEBRID_CLIENT_SECRET are for a program registered at Real-Debrid; REALDEBRID_URL points it at a mock server.

import { type OAuthCredentials, RealDebrid } from "@debrid-drive/realdebrid-client";
import { oauthTokens, SignInError, signInDevice } from "@debrid-drive/realdebrid-client/auth";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { fileStore } from "@debrid-drive/realdebrid-client/node";
import { print } from "./from-environment.ts";
import { fromEnvironment, usage } from "./sign-in-options.ts";

const [path = usage("sign-in-device.ts <file>")] = process.argv.slice(2);
const { baseUrl, app } = fromEnvironment();
const tokens = oauthTokens({ store: fileStore<OAuthCredentials>({ path }) });
const rd = new RealDebrid({ baseUrl, auth: tokens });

const user = await rd.user.get().catch(async (error) => {
  // Nobody has signed in yet, or Real-Debrid does not know them any more.
  if (!(error instanceof SignInError)) throw error;
  const credentials = await signInDevice(createClient({ baseUrl }), {
    ...app,
    onCode: ({ userCode, verificationUrl }) => print(`Open ${verificationUrl} and type ${userCode}`),
  });
  await tokens.save(credentials);
  return rd.user.get();
});
print(`Signed in as ${user.username}, ${user.type} until ${user.expiration.slice(0, 10)}`);
