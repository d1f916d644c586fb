import { inspect } from "node:util";
import type { ManualClock } from "@debrid-drive/runtime/testing";
import { expect, test, vi } from "vitest";
import { getUser } from "../../src/generated/operations/index.ts";
import { type OAuthCredentials, type OAuthTokensOptions, oauthTokens, SignInError } from "../../src/index.ts";
import {
  gate,
  held,
  json,
  MemoryStore,
  macrotask,
  refusal,
  scripted,
  tokenAnswer,
} from "../support/auth-server.ts";

const START = 1_000_000;
const MINUTE = 60_000;

interface Setup extends Omit<OAuthTokensOptions, "store"> {
  /** Milliseconds from the start on. */
  readonly endsIn?: number;
  /** Answers a refresh. */
  readonly refresh?: () => Response | Promise<Response>;
  /** Access tokens the server takes. Default: all. */
  readonly good?: readonly string[];
  readonly store?: MemoryStore;
  readonly clock?: ManualClock;
}

function setUp({ endsIn = 60 * MINUTE, refresh = () => tokenAnswer("2"), good, ...more }: Setup = {}) {
  const { store = new MemoryStore(held("1", START + endsIn)), clock, ...options } = more;
  const tokens = oauthTokens({ store, ...options });
  const world = scripted(
    ({ path, token }) => {
      if (path === "/token") return refresh();
      if (path === "/disable_access_token") return json(undefined, 204);
      return good && !good.includes(token ?? "") ? refusal(401, 8) : json({ id: 1 });
    },
    tokens,
    clock,
  );
  const at = (path: string) => world.sent.filter((entry) => entry.path === path);
  return { ...world, store, tokens, refreshes: () => at("/token"), used: () => at("/user"), at };
}

test("a token that is good for long is used as it is", async () => {
  const { client, refreshes, used } = setUp();
  await getUser(client);
  expect(used().map(({ token }) => token)).toEqual(["ACCESS-1"]);
  expect(refreshes()).toEqual([]);
});

test("an ended token is refreshed once for all callers, and saved before it is used", async () => {
  const onChange = vi.fn();
  const { client, refreshes, store, used } = setUp({ endsIn: 0, onChange });
  await Promise.all(Array.from({ length: 10 }, () => getUser(client)));
  expect(refreshes()).toHaveLength(1);
  expect(Object.fromEntries(refreshes()[0]?.form ?? [])).toEqual({
    grant_type: "http://oauth.net/grant_type/device/1.0",
    client_id: "MADEUPCLIENT1",
    client_secret: "MADE-UP-SECRET",
    code: "REFRESH-1",
  });
  expect(new Set(used().map(({ token }) => token))).toEqual(new Set(["ACCESS-2"]));
  expect(store.value).toEqual(held("2", START + 3_600_000));
  expect(onChange.mock.calls).toEqual([[store.value]]);
});

test("shortly before the end calls go on with the old token while one refresh is under way", async () => {
  const answer = gate<Response>();
  const { client, refreshes, used } = setUp({ endsIn: 4 * MINUTE, refresh: () => answer.passed });
  await Promise.all([getUser(client), getUser(client)]);
  expect(used().map(({ token }) => token)).toEqual(["ACCESS-1", "ACCESS-1"]);
  answer.open(tokenAnswer("2"));
  await macrotask();
  await getUser(client);
  expect(used().at(-1)?.token).toBe("ACCESS-2");
  expect(refreshes()).toHaveLength(1);
});

test("tokens that live shorter than the early time are not refreshed with every call", async () => {
  let count = 1;
  const refresh = () => {
    count += 1;
    return tokenAnswer(String(count), 60);
  };
  const { client, clock, refreshes } = setUp({ endsIn: MINUTE, refresh });
  for (let second = 0; second < 300; second += 1) {
    await getUser(client);
    await macrotask();
    clock.advance(1_000);
  }
  expect(refreshes().length).toBeLessThanOrEqual(11);
});

test("a failing early refresh harms nobody, and is not tried with every call", async () => {
  const { client, clock, refreshes, used } = setUp({ endsIn: 4 * MINUTE, refresh: () => json({}, 502) });
  for (let second = 0; second < 60; second += 1) {
    await getUser(client);
    await macrotask();
    clock.advance(1_000);
  }
  expect(used()).toHaveLength(60);
  expect(refreshes()).toHaveLength(2);
});

test("a refused token is refreshed, and the call sent again", async () => {
  const { client, refreshes, used } = setUp({ good: ["ACCESS-2"] });
  await Promise.all([getUser(client), getUser(client), getUser(client)]);
  expect(used().map(({ token }) => token)).toEqual([
    ...Array(3).fill("ACCESS-1"),
    ...Array(3).fill("ACCESS-2"),
  ]);
  expect(refreshes()).toHaveLength(1);
});

test("two processes on one store refresh once", async () => {
  const store = new MemoryStore(held("1", START));
  const answer = gate<Response>();
  const first = setUp({ store, refresh: () => answer.passed });
  const second = setUp({ store });
  const calls = [getUser(first.client), getUser(second.client)];
  await macrotask();
  answer.open(tokenAnswer("2"));
  await Promise.all(calls);
  expect(first.refreshes().length + second.refreshes().length).toBe(1);
  expect([...first.used(), ...second.used()].map(({ token }) => token)).toEqual(["ACCESS-2", "ACCESS-2"]);
});

test.each([
  ["403", () => refusal(403, 9)],
  ["403 without a code", () => json({ error: null, error_code: null }, 403)],
  ["401", () => refusal(401, 8)],
  ["400 wrong_parameter", () => refusal(400, 2)],
])("%s to a refresh is the end, remembered until somebody signs in again", async (_, refresh) => {
  const onDead = vi.fn();
  const { client, refreshes, store, tokens, used } = setUp({ endsIn: 0, refresh, onDead });
  for (let call = 0; call < 3; call += 1) {
    const error = await getUser(client).catch((reason) => reason);
    expect(error).toBeInstanceOf(SignInError);
    expect(error).toMatchObject({ kind: "config", field: "auth", reason: "refused" });
    expect(error.message).toContain("sign in again");
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/ACCESS-|REFRESH-|MADE-UP-SECRET/);
  }
  expect(refreshes()).toHaveLength(1);
  expect(onDead).toHaveBeenCalledTimes(1);
  expect(store.value?.refusedAt).toBe(START);
  const other = setUp({ store });
  await expect(getUser(other.client)).rejects.toMatchObject({ reason: "refused" });
  expect(other.sent).toEqual([]);
  await tokens.save({ ...held("3", START + 60 * MINUTE), refusedAt: 1 });
  await getUser(client);
  expect(used().at(-1)?.token).toBe("ACCESS-3");
});

test("a sign-in in another process ends a refusal, also with the same refresh token", async () => {
  const refresh = vi.fn(() => tokenAnswer("3"));
  refresh.mockImplementationOnce(() => refusal(403, 9));
  const { client, clock, store, used } = setUp({ endsIn: 0, refresh });
  await expect(getUser(client)).rejects.toMatchObject({ reason: "refused" });
  await setUp({ store }).tokens.save({ ...held("2", START + MINUTE), refreshToken: "REFRESH-1" });
  clock.advance(MINUTE);
  await getUser(client);
  expect(used().map(({ token }) => token)).toEqual(["ACCESS-3"]);
});

test("a refused token that cannot be renewed is not sent again", async () => {
  const { client, sent } = setUp({ good: [], refresh: () => refusal(403, 9) });
  await expect(getUser(client)).rejects.toMatchObject({ reason: "refused" });
  await expect(getUser(client)).rejects.toMatchObject({ reason: "refused" });
  expect(sent.map(({ path }) => path)).toEqual(["/user", "/token"]);
});

test.each([
  ["502", () => new Response("<html>", { status: 502 }), { kind: "http", status: 502 }],
  [
    "a page with 403",
    () => new Response("<html>", { status: 403, headers: { "content-type": "text/html" } }),
    { kind: "http" },
  ],
  ["a locked account", () => refusal(403, 14), { kind: "api", code: 14 }],
  ["no token", () => json({}), { kind: "decode" }],
])("%s leaves the credentials alone: the next call tries again", async (_, failing, expected) => {
  const refresh = vi.fn<() => Response | Promise<Response>>(() => tokenAnswer("2"));
  refresh.mockImplementationOnce(failing);
  const { client, store } = setUp({ endsIn: 0, refresh });
  await expect(getUser(client)).rejects.toMatchObject(expected);
  expect(store.saved).toEqual([]);
  await getUser(client);
  expect(store.value?.accessToken).toBe("ACCESS-2");
});

test("a network fault during a refresh is survived like one of the call itself", async () => {
  const refresh = vi.fn<() => Response | Promise<Response>>(() => tokenAnswer("2"));
  refresh.mockImplementationOnce(() => Promise.reject(new TypeError("fetch failed")));
  const { client, clock, used } = setUp({ endsIn: 0, refresh });
  await clock.runUntil(getUser(client));
  expect(refresh).toHaveBeenCalledTimes(2);
  expect(used().map(({ token }) => token)).toEqual(["ACCESS-2"]);
});

test("after a 429 no refresh is sent for as long as asked", async () => {
  const refresh = vi.fn(() => tokenAnswer("2"));
  refresh.mockImplementationOnce(() => json({}, 429, { "retry-after": "60" }));
  const { client, clock } = setUp({ endsIn: 0, refresh });
  for (let call = 0; call < 3; call += 1) {
    await expect(getUser(client)).rejects.toMatchObject({ kind: "http", status: 429 });
  }
  expect(refresh).toHaveBeenCalledTimes(1);
  clock.advance(60_000);
  await getUser(client);
  expect(refresh).toHaveBeenCalledTimes(2);
});

test("an abort ends one caller's wait before the clock moves, and the refresh goes on", async () => {
  const answer = gate<Response>();
  const { client, clock, refreshes, used } = setUp({ endsIn: 0, refresh: () => answer.passed });
  const controller = new AbortController();
  const aborted = getUser(client, {}, { signal: controller.signal });
  const other = getUser(client);
  await macrotask();
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ kind: "aborted" });
  answer.open(tokenAnswer("2"));
  await other;
  expect(clock.now()).toBe(START);
  expect(refreshes()).toHaveLength(1);
  expect(used()).toHaveLength(1);
});

test("without credentials the error says to sign in, and nothing is sent", async () => {
  const { client, sent } = setUp({ store: new MemoryStore() });
  await expect(getUser(client)).rejects.toMatchObject({ reason: "signed-out", field: "auth" });
  expect(sent).toEqual([]);
});

test("a logout empties the store and disables the token", async () => {
  const onChange = vi.fn();
  const { client, store, tokens, at } = setUp({ onChange });
  await tokens.logout(client);
  expect(store.value).toBeUndefined();
  expect(at("/disable_access_token").map(({ token }) => token)).toEqual(["ACCESS-1"]);
  expect(onChange.mock.calls).toEqual([[undefined]]);
  await expect(getUser(client)).rejects.toMatchObject({ reason: "signed-out" });
  await tokens.logout(client);
});

test("a logout beats a refresh that is under way", async () => {
  const answer = gate<Response>();
  const { client, store, tokens, at, used } = setUp({ endsIn: 1_000, refresh: () => answer.passed });
  await getUser(client);
  const leaving = tokens.logout(client);
  await expect(getUser(client)).rejects.toMatchObject({ reason: "signed-out" });
  answer.open(tokenAnswer("2"));
  await leaving;
  expect(at("/disable_access_token").map(({ token }) => token)).toEqual(["ACCESS-2", "ACCESS-1"]);
  expect(store.saved).toEqual([undefined]);
  expect(used()).toHaveLength(1);
});

test("a logout that nobody waits for any more goes on, whatever the server says", async () => {
  const { client, store, tokens } = setUp();
  const controller = new AbortController();
  controller.abort();
  const failed = tokens.logout(client, { signal: controller.signal });
  await expect(failed).rejects.toMatchObject({ kind: "aborted" });
  expect(store.value).toBeDefined();
  const later = new AbortController();
  const leaving = tokens.logout(client, { signal: later.signal });
  later.abort();
  await expect(leaving).rejects.toMatchObject({ kind: "aborted" });
  await macrotask();
  expect(store.value).toBeUndefined();
});

test("what is no credentials is refused, and not shown", async () => {
  const { tokens, client, store } = setUp();
  const odd = { ...held("1", START), accessToken: "SECRET\n" };
  const error = await tokens.save(odd).catch((reason) => reason);
  expect(error).toMatchObject({ kind: "config", field: "credentials.accessToken" });
  expect(inspect(error, { depth: 9 })).not.toContain("SECRET");
  store.value = { accessToken: "A" } as OAuthCredentials;
  await expect(getUser(client)).rejects.toMatchObject({ field: "credentials.clientId" });
  expect(() => oauthTokens({ store, earlyMs: -1 })).toThrow("earlyMs");
});

test("tokens do not show what they keep", () => {
  const { client, tokens } = setUp();
  expect(inspect([client, tokens], { depth: 9, showHidden: true })).not.toMatch(/ACCESS-|REFRESH-|SECRET/);
});
