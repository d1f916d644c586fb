import { AbortedError } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import type { RealDebridClient } from "../../src/generated/client.ts";
import { getUser } from "../../src/generated/operations/index.ts";
import {
  type Auth,
  exchangeCode,
  type OAuthTokens,
  oauthTokens,
  requestDevice,
  signInDevice,
  signInWithPassword,
} from "../../src/index.ts";
import { held, json, MemoryStore, macrotask, PENDING, refusal, scripted } from "../support/auth-server.ts";

const START = 1_000_000;
const APP = { clientId: "OWNCLIENT2222", clientSecret: "OWN-SECRET" };
const never = () => new Promise<never>(() => {});
const CODE = {
  device_code: "DEVICE-SECRET",
  user_code: "ABCD",
  interval: 5,
  expires_in: 600,
  verification_url: "https://real-debrid.com/device",
};
const CHALLENGE = { verification_url: "https://real-debrid.com/twofactor", twofactor_code: "FACTOR-SECRET" };

/** A store whose lock another process holds. */
class LockedStore extends MemoryStore {
  override exclusive = never;
}

type World = { client: RealDebridClient; tokens: OAuthTokens; signal: AbortSignal };
type Wait = (world: World) => Promise<unknown>;

const call: Wait = ({ client, signal }) => getUser(client, {}, { signal });
const onCode = () => {};

/** What waits, for what, and what the server answers until it falls silent. */
const waits: [string, Wait, { auth?: Auth; answers?: (() => Response)[] }?][] = [
  ["a call, for its provider", call, { auth: never }],
  ["a call, for its source", call, { auth: { token: never, rejected: never } }],
  [
    "a call, for its source to renew",
    call,
    { auth: { token: async () => "BAD", rejected: never }, answers: [() => refusal(401, 8)] },
  ],
  ["a call, for the lock", call],
  ["a logout, for the lock", ({ client, tokens, signal }) => tokens.logout(client, { signal })],
  ["a sign-in, for the lock", ({ tokens, signal }) => tokens.save(held("2", START), { signal })],
  ["a device, for its code", ({ client, signal }) => requestDevice(client, { signal })],
  [
    "a device, for its code to be shown",
    ({ client, signal }) => signInDevice(client, { onCode: never, signal }),
    { answers: [() => json(CODE)] },
  ],
  [
    "a device, for the next poll",
    ({ client, signal }) => signInDevice(client, { onCode, signal }),
    { answers: [() => json(CODE)] },
  ],
  [
    "a website, for its token",
    ({ client, signal }) =>
      exchangeCode(
        client,
        {
          ...APP,
          redirectUri: "https://app.example.com/back",
          state: "S",
          callbackUrl: "/back?code=C&state=S",
        },
        { signal },
      ),
  ],
  [
    "a password, for its token",
    ({ client, signal }) =>
      signInWithPassword(client, { ...APP, username: "user@example.com", password: "P" }, { signal }),
  ],
  [
    "a second factor, for the next poll",
    async ({ client, signal }) => {
      const outcome = await signInWithPassword(client, { ...APP, username: "U", password: "P" });
      return outcome.kind === "two-factor" && outcome.twoFactor.wait({ signal });
    },
    { answers: [() => json({ ...CHALLENGE, error_code: 11 }, 403), PENDING] },
  ],
];

test.each(waits)("%s: an abort ends the wait before the clock moves", async (_, start, setup = {}) => {
  const tokens = oauthTokens({ store: new LockedStore(held("1", START)) });
  const answers = [...(setup.answers ?? [])];
  const { client, clock } = scripted(() => answers.shift()?.() ?? never(), setup.auth ?? tokens);
  const controller = new AbortController();
  let over = false;
  const end = start({ client, tokens, signal: controller.signal }).catch((reason) => reason);
  end.then(() => {
    over = true;
  });
  await macrotask();
  await macrotask();
  expect(over).toBe(false);
  controller.abort(new Error("enough"));
  expect(await end).toBeInstanceOf(AbortedError);
  expect(clock.now()).toBe(START);
  expect(clock.pending).toBe(0);
});
