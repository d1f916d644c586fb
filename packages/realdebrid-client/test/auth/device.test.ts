import { inspect } from "node:util";
import { AbortedError, ConfigError } from "@debrid-drive/runtime";
import { expect, test } from "vitest";
import { type DevicePrompt, requestDevice, SignInError, signInDevice } from "../../src/index.ts";
import { json, PENDING, refusal, scripted, tokenAnswer } from "../support/auth-server.ts";

const CODE = {
  device_code: "DEVICE-SECRET",
  user_code: "MADEUP22",
  interval: 5,
  expires_in: 60,
  verification_url: "https://real-debrid.com/device",
};
const BOUND = { client_id: "BOUNDCLIENT22", client_secret: "BOUND-SECRET" };
const NULLS = () => json({ client_id: null, client_secret: null });

/** Answers polls from a list, the last entry for ever; the code and the token as they should be. */
function server(polls: readonly (() => Response)[], poll = "/device/credentials", code: object = CODE) {
  let asked = 0;
  const world = scripted(({ path }) => {
    if (path === "/device/code") return json(code);
    if (path !== poll) return tokenAnswer("NEW");
    const answer = polls[Math.min(asked, polls.length - 1)];
    asked += 1;
    return answer?.() ?? PENDING();
  });
  const polled = () => world.sent.filter(({ path }) => path === poll).map(({ at }) => at - 1_000_000);
  return { ...world, polled };
}

test("the open-source way polls at the interval until both values are there, then gets a token", async () => {
  const { client, clock, sent, polled } = server([PENDING, NULLS, () => json(BOUND)]);
  const shown: DevicePrompt[] = [];
  const credentials = await clock.runUntil(
    signInDevice(client, { onCode: (prompt) => void shown.push(prompt) }),
  );
  expect(shown).toEqual([
    {
      userCode: "MADEUP22",
      verificationUrl: "https://real-debrid.com/device",
      expiresAt: new Date(1_060_000),
    },
  ]);
  expect(polled()).toEqual([5_000, 10_000, 15_000]);
  expect(Object.fromEntries(sent[0]?.query ?? [])).toEqual({
    client_id: "X245A4XAIBGVM",
    new_credentials: "yes",
  });
  expect(Object.fromEntries(sent.at(-1)?.form ?? [])).toEqual({
    grant_type: "http://oauth.net/grant_type/device/1.0",
    ...BOUND,
    code: "DEVICE-SECRET",
  });
  expect(credentials).toEqual({
    clientId: BOUND.client_id,
    clientSecret: BOUND.client_secret,
    accessToken: "ACCESS-NEW",
    refreshToken: "REFRESH-NEW",
    expiresAt: 1_015_000 + 3_600_000,
  });
  expect(JSON.parse(JSON.stringify(credentials))).toEqual(credentials);
});

test("a program with a secret polls the token endpoint, where wrong_parameter means not yet", async () => {
  const { client, clock, polled, sent } = server(
    [() => refusal(400, 2), PENDING, () => tokenAnswer("OWN")],
    "/token",
  );
  const app = { clientId: "OWNCLIENT2222", clientSecret: "OWN-SECRET" };
  const credentials = await clock.runUntil(signInDevice(client, { ...app, onCode() {} }));
  expect(credentials).toMatchObject({ ...app, accessToken: "ACCESS-OWN" });
  expect(polled()).toEqual([5_000, 10_000, 15_000]);
  expect(sent[0]?.query.has("new_credentials")).toBe(false);
});

test.each([
  ["429 without a code", () => json({}, 429)],
  ["code 34", () => refusal(429, 34)],
  ["code 5", () => refusal(403, 5)],
])("%s slows the polls down by five seconds each, and by the pause of the client", async (_, slow) => {
  const { client, clock, polled } = server([slow, slow, PENDING, () => json(BOUND)]);
  await clock.runUntil(signInDevice(client, { onCode() {} }));
  // Refused twice in a row, the client leaves the server alone for 20 seconds.
  expect(polled()).toEqual([5_000, 15_000, 35_000, 50_000]);
});

test("Retry-After is obeyed; one beyond the end of the code ends the wait there", async () => {
  const asked = (seconds: string) => () => json({}, 429, { "retry-after": seconds });
  const obedient = server([asked("20"), () => json(BOUND)]);
  await obedient.clock.runUntil(signInDevice(obedient.client, { onCode() {} }));
  expect(obedient.polled()).toEqual([5_000, 25_000]);
  const late = server([asked("7200")]);
  const failed = late.clock.runUntil(signInDevice(late.client, { onCode() {} }));
  await expect(failed).rejects.toMatchObject({ reason: "expired" });
  expect(late.clock.now()).toBe(1_060_000);
});

test("network faults and outages are survived, also between the approval and the token", async () => {
  let tokens = 0;
  const polls = [
    () => {
      throw new TypeError("fetch failed");
    },
    () => new Response("<html>", { status: 502 }),
    () => new Response("<html>", { status: 200, headers: { "content-type": "text/html" } }),
    () => json(BOUND),
  ];
  let asked = 0;
  const { client, clock, sent } = scripted(({ path }) => {
    if (path === "/device/code") return json(CODE);
    if (path === "/device/credentials") return polls[asked++]?.() ?? PENDING();
    tokens += 1;
    if (tokens === 1) throw new TypeError("fetch failed");
    return tokenAnswer("NEW");
  });
  await clock.runUntil(signInDevice(client, { onCode() {} }));
  expect(asked).toBe(4);
  expect(sent.filter(({ path }) => path === "/token").map(({ at }) => at)).toEqual([1_020_000, 1_025_000]);
});

test("the end of the code is a typed error, and not before the code has surely ended", async () => {
  const { client, clock } = server([PENDING], undefined, { ...CODE, expires_in: 12 });
  const error = await clock.runUntil(signInDevice(client, { onCode() {} })).catch((reason) => reason);
  expect(error).toBeInstanceOf(SignInError);
  expect(error).toMatchObject({ kind: "config", reason: "expired", field: "userCode" });
  expect(clock.now()).toBe(1_015_000);
  expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain("SECRET");
});

test("a refusal that waiting does not change ends at once, without the code in the error", async () => {
  const { client, clock } = server([() => refusal(400, 2)]);
  const error = await clock.runUntil(signInDevice(client, { onCode() {} })).catch((reason) => reason);
  expect(error).toMatchObject({ kind: "api", code: 2 });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("DEVICE-SECRET");
  expect(clock.now()).toBe(1_005_000);
});

test.each(["before the wait", "while waiting", "while asking"])(
  "an abort %s ends it before the clock moves",
  async (when) => {
    const controller = new AbortController();
    const { client, clock } = scripted(({ path }) =>
      path === "/device/code" ? json(CODE) : new Promise<Response>(() => {}),
    );
    const device = await requestDevice(client);
    if (when === "before the wait") controller.abort();
    const failed = device.wait({ signal: controller.signal }).catch((reason) => reason);
    if (when === "while asking") clock.advance(5_000);
    const now = clock.now();
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error("enough"));
    expect(await failed).toBeInstanceOf(AbortedError);
    expect(clock.now()).toBe(now);
    await new Promise((resolve) => setImmediate(resolve));
    expect(clock.pending).toBe(0);
  },
);

test("polls are told, and the code stays out of what can be printed", async () => {
  const { client, clock } = server([PENDING, () => json(BOUND)]);
  const device = await requestDevice(client);
  expect(inspect(device, { depth: 9, showHidden: true })).not.toContain("DEVICE-SECRET");
  const told: object[] = [];
  await clock.runUntil(device.wait({ onPoll: (info) => told.push(info) }));
  expect(told).toEqual([
    { polls: 0, nextInMs: 5_000 },
    { polls: 1, nextInMs: 5_000 },
  ]);
});

test("a secret without an id of one's own, and an answer without a code, are refused", async () => {
  const { client, sent } = server([PENDING]);
  const failed = requestDevice(client, { clientSecret: "OWN-SECRET" });
  await expect(failed).rejects.toBeInstanceOf(ConfigError);
  expect(sent).toEqual([]);
  const odd = scripted(() => json({}));
  await expect(requestDevice(odd.client)).rejects.toMatchObject({ kind: "decode" });
});
