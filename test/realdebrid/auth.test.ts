import type { Mock } from "@debrid-drive/mock-server";
import { createTestPair, type Wiring } from "@debrid-drive/mock-server/testing";
import {
  authorizationUrl,
  createState,
  exchangeCode,
  type OAuthCredentials,
  oauthTokens,
  RealDebrid,
  requestDevice,
  SignInError,
  signInDevice,
  signInWithPassword,
} from "@debrid-drive/realdebrid-client";
import { createClient } from "@debrid-drive/realdebrid-client/core";
import { memoryStore } from "@debrid-drive/runtime";
import { expect, test } from "vitest";

const APP = { clientId: "MOCKAPPCLIENT", clientSecret: "0000000000000mock0app0secret000000000000" };
const LOGIN = { ...APP, username: "mock-user", password: "mock-password" };
const redirectUri = "https://app.example.com/callback";

async function setUp() {
  const pair = await createTestPair({
    apis: ["realdebrid"],
    clients: { options: (wiring: Wiring) => wiring },
  });
  const { mock, options, clock } = pair;
  const client = createClient(options);
  const asked = (operation: string) => mock.journal.of(operation).length;
  return { mock, options, clock, client, asked, [Symbol.asyncDispose]: () => pair[Symbol.asyncDispose]() };
}

const signedIn = async (mock: Mock<"realdebrid">, options: object, credentials: OAuthCredentials) => {
  const rd = new RealDebrid({ ...options, auth: oauthTokens({ store: memoryStore(credentials) }) });
  expect((await rd.user.get()).username).toBe("mock-user");
  expect(mock.violations).toEqual([]);
};

test.each([false, true])(
  "a device is signed in after some polls (nulls while it waits: %s)",
  async (nulls) => {
    await using world = await setUp();
    const { mock, clock, client, options, asked } = world;
    mock.realdebrid.devices.waitsWithNulls = nulls;
    const credentials = await clock.run(
      signInDevice(client, {
        onCode: ({ userCode, verificationUrl }) => {
          expect(verificationUrl).toBe("https://real-debrid.com/device");
          expect(userCode).not.toBe("");
        },
        onPoll: ({ polls }) => {
          const [device] = mock.realdebrid.devices.facts.values();
          if (polls === 3 && device) mock.realdebrid.approveDevice(device.userCode);
        },
      }),
    );
    expect(asked("getDeviceCredentials")).toBe(4);
    await signedIn(mock, options, credentials);
  },
);

test("a program with a secret polls the token endpoint", async () => {
  await using world = await setUp();
  const { mock, clock, client, options, asked } = world;
  const device = await requestDevice(client, APP);
  const onPoll = ({ polls }: { polls: number }) => {
    if (polls === 2) mock.realdebrid.approveDevice(device.userCode);
  };
  const credentials = await clock.run(device.wait({ onPoll }));
  expect([asked("createToken"), asked("getDeviceCredentials")]).toEqual([3, 0]);
  await signedIn(mock, options, credentials);
});

test.each(["denied", "expired"])("a device that was %s ends with the code", async (how) => {
  await using world = await setUp();
  const { mock, clock, client } = world;
  const device = await requestDevice(client);
  if (how === "denied") mock.realdebrid.denyDevice(device.userCode);
  const error = await clock.run(device.wait().catch((reason) => reason));
  expect(error).toBeInstanceOf(SignInError);
  expect(error).toMatchObject({ reason: "expired" });
  expect(mock.clock.now()).toBeGreaterThanOrEqual(device.expiresAt.getTime());
});

test("throttling and lost connections do not end a device login", async () => {
  await using world = await setUp();
  const { mock, clock, client } = world;
  mock.faults.add({ operation: "getDeviceCredentials", nth: [1], kind: "reset" });
  mock.faults.add({ operation: "getDeviceCredentials", nth: [2], kind: "too-many-requests", retryAfter: 7 });
  mock.faults.add({ operation: "getDeviceCredentials", nth: [3], kind: "bad-gateway" });
  mock.faults.add({ operation: "createToken", nth: [1], kind: "bad-gateway" });
  const onCode = ({ userCode }: { userCode: string }) => mock.realdebrid.approveDevice(userCode);
  const credentials = await clock.run(signInDevice(client, { onCode }));
  expect(credentials.accessToken).not.toBe("");
});

test("a website exchanges its code, once, and hears of a refusal", async () => {
  await using world = await setUp();
  const { mock, client, options, asked } = world;
  const state = createState();
  const page = authorizationUrl({ clientId: APP.clientId, redirectUri, state, baseUrl: mock.url });
  const visit = async () =>
    (await fetch(page, { redirect: "manual" })).headers.get("location") ?? expect.fail("no redirect");
  mock.realdebrid.answerConsentPage(APP.clientId, "denied");
  const back = { ...APP, redirectUri, state };
  const denied = exchangeCode(client, { ...back, callbackUrl: await visit() });
  await expect(denied).rejects.toMatchObject({ reason: "denied" });
  expect(asked("createToken")).toBe(0);
  mock.realdebrid.answerConsentPage(APP.clientId, "approved");
  const callbackUrl = await visit();
  const credentials = await exchangeCode(client, { ...back, callbackUrl });
  await signedIn(mock, options, credentials);
  await expect(exchangeCode(client, { ...back, callbackUrl })).rejects.toMatchObject({ code: 2 });
});

test("a password signs in where the program may, with a second factor in both ways", async () => {
  await using world = await setUp();
  const { mock, clock, client, options } = world;
  await expect(signInWithPassword(client, LOGIN)).rejects.toMatchObject({ kind: "api", code: 9 });
  mock.realdebrid.apps.allowPasswords(APP.clientId);
  const plain = await signInWithPassword(client, LOGIN);
  if (plain.kind !== "signed-in") expect.fail("no second factor was wanted");
  await signedIn(mock, options, plain.credentials);

  const onSite = await signInWithPassword(client, { ...LOGIN, forceTwoFactor: true });
  if (onSite.kind !== "two-factor") expect.fail("a second factor was wanted");
  const onPoll = ({ polls }: { polls: number }) => {
    const login = [...mock.realdebrid.twoFactor.facts.values()].at(-1);
    if (polls === 2 && login) mock.realdebrid.twoFactor.confirm(login.code);
  };
  await signedIn(mock, options, await clock.run(onSite.twoFactor.wait({ onPoll })));

  const inApp = await signInWithPassword(client, { ...LOGIN, forceTwoFactor: true });
  if (inApp.kind !== "two-factor") expect.fail("a second factor was wanted");
  await inApp.twoFactor.sendCode();
  await expect(inApp.twoFactor.answer("wrong")).rejects.toMatchObject({ code: 2, status: 400 });
  const securityCode = mock.realdebrid.mails.facts.at(-1)?.securityCode ?? "";
  await signedIn(mock, options, await inApp.twoFactor.answer(securityCode));
});

async function session(world: Awaited<ReturnType<typeof setUp>>) {
  const { mock, clock, client, options } = world;
  const onCode = ({ userCode }: { userCode: string }) => mock.realdebrid.approveDevice(userCode);
  const store = memoryStore(await clock.run(signInDevice(client, { onCode })));
  const open = () => {
    const tokens = oauthTokens({ store });
    return { tokens, rd: new RealDebrid({ ...options, auth: tokens }) };
  };
  const kept = async () => (await store.load()) ?? expect.fail("nobody is signed in");
  return { kept, open };
}

test("two processes and many calls refresh once, although refresh tokens are replaced", async () => {
  await using world = await setUp();
  const { mock, asked } = world;
  mock.realdebrid.tokens.rotating = true;
  const { open } = await session(world);
  const [first, second] = [open(), open()];
  const before = asked("createToken");
  mock.clock.advance(86_400_000);
  await Promise.all([first, second, first, second].map(({ rd }) => rd.user.get()));
  expect(asked("createToken") - before).toBe(1);
  expect(mock.journal.of("getUser").map(({ status }) => status)).toEqual([200, 200, 200, 200]);
});

test("a disabled token is renewed, a revoked consent asks for a new sign-in", async () => {
  await using world = await setUp();
  const { mock, asked } = world;
  const { open, kept } = await session(world);
  const { rd } = open();
  mock.realdebrid.tokens.disable((await kept()).accessToken);
  await rd.user.get();
  expect(mock.journal.of("getUser").map(({ status }) => status)).toEqual([401, 200]);
  mock.realdebrid.revoke((await kept()).refreshToken);
  const before = asked("createToken");
  await expect(rd.user.get()).rejects.toMatchObject({ reason: "refused" });
  await expect(rd.user.get()).rejects.toMatchObject({ reason: "refused" });
  expect(asked("createToken") - before).toBe(1);
});

test("a logout disables the token, and the other process is signed out too", async () => {
  await using world = await setUp();
  const { mock, client } = world;
  const { open, kept } = await session(world);
  const token = (await kept()).accessToken;
  const [first, second] = [open(), open()];
  await first.tokens.logout(client);
  expect(mock.realdebrid.tokens.accepts(token)).toBe(false);
  await expect(second.rd.user.get()).rejects.toMatchObject({ reason: "signed-out" });
  expect(mock.journal.of("getUser")).toEqual([]);
});
