import {
  exchangeCode,
  type OAuthCredentials,
  oauthTokens,
  requestDevice,
  signInDevice,
  signInWithPassword,
} from "@debrid-drive/realdebrid-client/auth";
import { getUser } from "@debrid-drive/realdebrid-client/operations";
import { memoryStore } from "@debrid-drive/runtime";
import fc from "fast-check";
import { expect, test } from "vitest";
import { areDistinct, leaksIn, type Secret, secret, token } from "./secret.ts";
import { signInServer } from "./sign-in-server.ts";
import { sayings, talker } from "./talkative-server.ts";
import { type WatchedClient, watchedClient } from "./watched-client.ts";

interface Person {
  readonly password: Secret;
  readonly code: Secret;
  readonly appSecret: Secret;
}

type Flow = (watched: WatchedClient, person: Person) => Promise<OAuthCredentials | undefined>;

const clientId = "MADEUPCLIENT1";
const redirectUri = "https://app.example.com/callback";

const FLOWS: Readonly<Record<string, Flow>> = {
  device: ({ client, show }) => signInDevice(client, { onCode: show, onPoll: show }),
  "device with a secret of its own": async ({ client, show }, { appSecret }) => {
    const device = await requestDevice(client, { clientId, clientSecret: appSecret.value });
    show(device);
    return device.wait({ onPoll: show });
  },
  website: ({ client }, { code, appSecret }) => {
    const callbackUrl = `${redirectUri}?code=${encodeURIComponent(code.value)}&state=abc`;
    const clientSecret = appSecret.value;
    return exchangeCode(client, { callbackUrl, state: "abc", clientId, clientSecret, redirectUri });
  },
  "website with another state": ({ client }, { code, appSecret }) => {
    const callbackUrl = `${redirectUri}?code=${encodeURIComponent(code.value)}&state=other`;
    const clientSecret = appSecret.value;
    return exchangeCode(client, { callbackUrl, state: "abc", clientId, clientSecret, redirectUri });
  },
  password: async ({ client, show }, { password, code, appSecret }) => {
    const app = { clientId, clientSecret: appSecret.value };
    const outcome = await signInWithPassword(client, {
      ...app,
      username: "somebody",
      password: password.value,
    });
    if (outcome.kind === "signed-in") return outcome.credentials;
    await outcome.twoFactor.sendCode().catch(show);
    return outcome.twoFactor.answer(code.value);
  },
};

test("signing in, renewing and signing out show no secret", async () => {
  const run = fc.record({
    flow: fc.constantFrom(...Object.keys(FLOWS)),
    secrets: fc.record({
      deviceCode: token,
      clientSecret: token,
      accessToken: token,
      refreshToken: token,
      challenge: token,
    }),
    person: fc.record({ password: secret, code: secret, appSecret: token }),
    talkers: fc.array(fc.option(talker, { nil: undefined, freq: 2 }), { maxLength: 8 }),
    saying: sayings,
    twoFactor: fc.boolean(),
    laterMs: fc.constantFrom(0, 3_400_000, 4_000_000),
  });
  await fc.assert(
    fc.asyncProperty(run, async ({ flow, secrets, person, talkers, saying, twoFactor, laterMs }) => {
      const others = Object.values(person);
      const all = [...Object.values(secrets), ...others];
      fc.pre(areDistinct(all));
      const tokens = oauthTokens({
        store: memoryStore<OAuthCredentials>(),
        onDead: (error) => watched.show(error),
      });
      const fetch = signInServer({ secrets, others, talkers, saying, twoFactor });
      const watched = watchedClient({ auth: tokens, fetch });
      const { client, clock, show } = watched;
      const signedIn = async () => {
        const credentials = await FLOWS[flow]?.(watched, person);
        if (credentials) await tokens.save(credentials);
      };
      await clock.runUntil(signedIn()).catch(show);
      clock.advance(laterMs);
      const { ok, ...end } = await clock.runUntil(getUser(client).result());
      if (!ok) show(end);
      await clock.runUntil(tokens.logout(client)).catch(show);
      show(tokens);
      show(client);
      expect(leaksIn(watched.seen(), all)).toEqual([]);
    }),
    { numRuns: 1_000, endOnFailure: true },
  );
}, 120_000);
