// Signs in with login and password, where Real-Debrid allows the program to, and with a second factor where one is set:
//
//   REALDEBRID_CLIENT_ID=… REALDEBRID_CLIENT_SECRET=… REALDEBRID_LOGIN=… REALDEBRID_PASSWORD=… \
//     node examples/realdebrid/sign-in-password.ts
//
// REALDEBRID_URL points it at a mock server.

import { createInterface } from "node:readline/promises";
import { RealDebrid } from "@debrid-drive/realdebrid-client";
import { signInWithPassword, type TwoFactorSignIn } from "@debrid-drive/realdebrid-client/auth";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { print } from "./from-environment.ts";
import { fromEnvironment, usage } from "./sign-in-options.ts";

const { baseUrl, app } = fromEnvironment();
const { REALDEBRID_LOGIN: username, REALDEBRID_PASSWORD: password } = process.env;
if (!app || !username || !password) usage("sign-in-password.ts, with the variables named in it");

const outcome = await signInWithPassword(createClient({ baseUrl }), { ...app, username, password });
const { accessToken } =
  outcome.kind === "signed-in" ? outcome.credentials : await secondFactor(outcome.twoFactor);
const user = await new RealDebrid({ baseUrl, auth: accessToken }).user.get();
print(`Signed in as ${user.username}`);

async function secondFactor({ sendCode, answer, wait, verificationUrl }: TwoFactorSignIn) {
  await sendCode();
  print(`Type the code you are sent here, or nothing here and the code at ${verificationUrl}`);
  const terminal = createInterface({ input: process.stdin });
  const code = await terminal.question("");
  terminal.close();
  return code === "" ? wait() : answer(code);
}
