// Signs this device in to Real-Debrid, and stays signed in while it runs:
//
//   node examples/realdebrid/sign-in-device/main.ts
//
// REALDEBRID_URL points it at a mock server. Keep the credentials in a store that outlives the program.

import { type OAuthCredentials, oauthTokens, RealDebrid } from "@debrid-drive/realdebrid-client";
import { signInDevice } from "@debrid-drive/realdebrid-client/auth";
import { createClient } from "@debrid-drive/realdebrid-client/core";

const print = (text: string) => process.stdout.write(`${text}\n`);
const { REALDEBRID_URL: baseUrl } = process.env;
const options = baseUrl === undefined ? {} : { baseUrl };

const client = createClient(options);
const credentials = await signInDevice(client, {
  onCode: ({ userCode, verificationUrl }) => print(`Open ${verificationUrl} and type ${userCode}`),
});

let kept: OAuthCredentials | undefined = credentials;
const store = {
  load: async () => kept,
  save: async (value: OAuthCredentials | undefined) => {
    kept = value;
  },
};
const tokens = oauthTokens({ store });
const rd = new RealDebrid({ ...options, auth: tokens });
const user = await rd.user.get();
print(`Signed in as ${user.username}, ${user.type} until ${user.expiration.slice(0, 10)}`);
await tokens.logout(client);
print("Signed out");
