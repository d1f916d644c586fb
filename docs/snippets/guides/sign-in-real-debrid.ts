import {
  authorizationUrl,
  createState,
  exchangeCode,
  type OAuthCredentials,
  oauthTokens,
  RealDebrid,
  type RealDebridOptions,
  SignInError,
  signInDevice,
  signInWithPassword,
} from "@debrid-drive/realdebrid-client";
import type { createClient } from "@debrid-drive/realdebrid-client/core";
import { fileStore } from "@debrid-drive/realdebrid-client/node";

type Client = ReturnType<typeof createClient>;
type App = { clientId: string; clientSecret: string };

export function privateToken(token: string) {
  // #region private-token
  const rd = new RealDebrid({ auth: token });
  // #endregion private-token
  return rd;
}

export async function device(
  client: Client,
  path: string,
  show: (text: string) => unknown,
) {
  // #region device
  const store = fileStore<OAuthCredentials>({ path });
  const tokens = oauthTokens({ store });

  const credentials = await signInDevice(client, {
    onCode: ({ userCode, verificationUrl }) =>
      show(`Open ${verificationUrl} and type ${userCode}`),
  });
  await tokens.save(credentials);
  // #endregion device
  return tokens;
}

export async function stayIn(options: RealDebridOptions, path: string) {
  // #region stay-in
  const store = fileStore<OAuthCredentials>({ path });
  const tokens = oauthTokens({ store });
  const rd = new RealDebrid({ ...options, auth: tokens });
  const { username } = await rd.user.get();
  // #endregion stay-in
  return username;
}

export async function needsSignIn(rd: RealDebrid) {
  // #region needs-sign-in
  const outcome = await rd.user.get().result();
  if (!outcome.ok && outcome.error instanceof SignInError) {
    return `sign in, please: ${outcome.error.reason}`;
  }
  // #endregion needs-sign-in
  return "signed in";
}

export function website(app: App, redirectUri: string) {
  // #region website-send
  const state = createState(); // keep it with the visitor's session
  const address = authorizationUrl({ ...app, redirectUri, state });
  // #endregion website-send
  return { state, address };
}

export async function websiteBack(
  client: Client,
  app: App,
  redirectUri: string,
  callbackUrl: string,
  state: string,
) {
  // #region website-back
  const credentials = await exchangeCode(client, {
    ...app,
    redirectUri,
    callbackUrl, // the address that the browser came back to
    state, // the one that was kept
  });
  // #endregion website-back
  return credentials;
}

export async function password(
  client: Client,
  app: App,
  username: string,
  password: string,
  ask: (question: string) => Promise<string>,
) {
  // #region password
  const outcome = await signInWithPassword(client, {
    ...app,
    username,
    password,
  });
  if (outcome.kind === "signed-in") return outcome.credentials;

  await outcome.twoFactor.sendCode();
  const code = await ask("The code that you were sent?");
  return outcome.twoFactor.answer(code);
  // #endregion password
}

export async function signOut(client: Client, path: string) {
  // #region sign-out
  const store = fileStore<OAuthCredentials>({ path });
  await oauthTokens({ store }).logout(client);
  // #endregion sign-out
}
