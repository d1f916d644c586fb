// Signs out who was signed in by sign-in-device.ts, in all programs that use the file:
//
//   node examples/realdebrid/sign-out.ts <file>
//
// REALDEBRID_URL points it at a mock server.

import type { OAuthCredentials } from "@debrid-drive/realdebrid-client";
import { oauthTokens } from "@debrid-drive/realdebrid-client/auth";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { fileStore } from "@debrid-drive/realdebrid-client/node";
import { print } from "./from-environment.ts";
import { fromEnvironment, usage } from "./sign-in-options.ts";

const [path = usage("sign-out.ts <file>")] = process.argv.slice(2);
const { baseUrl } = fromEnvironment();
await oauthTokens({ store: fileStore<OAuthCredentials>({ path }) }).logout(createClient({ baseUrl }));
print("Signed out");
