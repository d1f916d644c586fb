import { inspect } from "node:util";
import { memoryStore } from "@debrid-drive/runtime";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { afterEach, expect, test, vi } from "vitest";
import { Cloudreve, type SavedSession, type SessionOptions } from "../../src/index.ts";

const BASE = "https://drive.example.com";
const USER = { userName: "user@example.com", password: "PASSWORD-SECRET" };
const ok = (data: unknown, cookie?: string) =>
  Response.json(
    { code: 0, data, msg: "" },
    cookie ? { headers: { "set-cookie": `cloudreve-session=${cookie}` } } : {},
  );
const needsLogin = () => Response.json({ code: 401, msg: "Login required" });

interface Sent {
  readonly route: string;
  readonly cookie: string | null;
  readonly headers: Headers;
}

function open(
  session: SessionOptions = {},
  answer: (sent: Sent) => Response | Promise<Response> = () => ok({ id: "d8Cn" }, "FRESH-SECRET; Path=/"),
  baseUrl = BASE,
  headers: Record<string, string> = {},
  Client = Cloudreve,
) {
  const sent: Sent[] = [];
  const clock = new ManualClock(1_000_000);
  const fetch = async (request: Request) => {
    const { headers: given, method } = request;
    const route = `${method} ${new URL(request.url).pathname}`;
    const entry = { route, cookie: given.get("cookie"), headers: given };
    sent.push(entry);
    return answer(entry);
  };
  return { sent, clock, drive: new Client({ baseUrl, clock, fetch, session, headers, version: "3.8.3" }) };
}

afterEach(() => vi.unstubAllGlobals());

test("a login is saved with its end, and used by the next program until then", async () => {
  const store = memoryStore<SavedSession>();
  const first = open({ store }, () => ok({ id: "d8Cn" }, "A; Path=/; Max-Age=600; HttpOnly; Secure"));
  await first.drive.session.login(USER);
  expect(await store.load()).toEqual({ origin: BASE, cookie: "A", secure: true, expiresAt: 1_600_000 });
  const second = open({ store }, () => ok({ id: "d8Cn" }));
  await second.drive.user.me();
  expect(second.sent.map(({ cookie }) => cookie)).toEqual(["cloudreve-session=A"]);
  second.clock.advance(600_000);
  await second.drive.site.ping();
  expect(second.sent[1]?.cookie).toBeNull();
});

test("what the server renews is saved, unless it is the answer of an older session", async () => {
  const store = memoryStore<SavedSession>();
  let hold: Promise<void> | undefined;
  const { drive } = open({ store }, async ({ route }) => {
    if (route.endsWith("/site/captcha")) await hold;
    return ok("x", route.endsWith("/site/config") ? "B" : "C");
  });
  await drive.session.importCookie("A");
  await drive.site.config();
  expect((await store.load())?.cookie).toBe("B");
  let go = () => {};
  hold = new Promise((resolve) => {
    go = resolve;
  });
  const late = drive.site.captcha();
  await new Promise((resolve) => setTimeout(resolve));
  await drive.session.importCookie("NEXT");
  go();
  await late;
  expect((await store.load())?.cookie).toBe("NEXT");
});

test.each(["A=", "cloudreve-session=A=", "theme=dark; cloudreve-session=A=; x=y"])(
  "the cookie %j is taken over and given out",
  async (text) => {
    const { drive, sent } = open();
    expect(await drive.session.exportCookie()).toBeUndefined();
    await drive.session.importCookie(text);
    expect(await drive.session.exportCookie()).toBe("cloudreve-session=A=");
    await drive.user.me();
    expect(sent[0]?.cookie).toBe("cloudreve-session=A=");
  },
);

test.each(["", "theme=dark", "a b", "a=b; c=d", "line\nbreak"])("the cookie %j is refused", async (text) => {
  await expect(open().drive.session.importCookie(text)).rejects.toMatchObject({
    kind: "config",
    field: "cookie",
  });
});

test("a Secure cookie never goes over http, and a login that needs it says so", async () => {
  const http = "http://drive.example.com";
  const store = memoryStore<SavedSession>({ origin: http, cookie: "A", secure: true });
  const { drive, sent } = open({ store }, () => ok({ id: "d8Cn" }, "B; Secure"), http);
  await drive.user.me();
  expect(sent[0]?.cookie).toBeNull();
  await expect(drive.session.login(USER)).rejects.toThrow(/Secure and goes over https only; use the https:/);
});

test("a store of another server is refused before anything is sent", async () => {
  const store = memoryStore<SavedSession>({ origin: "https://other.example.com", cookie: "A", secure: true });
  const { drive, sent } = open({ store });
  await expect(drive.user.me()).rejects.toThrow(
    /a session of https:\/\/other\.example\.com, and this client/,
  );
  expect(sent).toEqual([]);
});

test("a login without a cookie says so, and without credentials too", async () => {
  const { drive } = open({}, () => ok({ id: "d8Cn" }));
  await expect(drive.session.login(USER)).rejects.toMatchObject({ reason: "no-cookie" });
  await expect(drive.session.login()).rejects.toMatchObject({ kind: "config", field: "credentials" });
  expect(() => open({ credentials: { userName: "", password: "x" } })).toThrow(/expected { userName/);
});

test("refused credentials are sent once, others again", async () => {
  let password = "WRONG-SECRET";
  const credentials = () => ({ ...USER, password });
  const { drive, sent } = open({ credentials }, ({ route }) => {
    if (route !== "POST /api/v3/user/session") return ok({ id: "d8Cn" });
    return password === "RIGHT-SECRET"
      ? ok({ id: "d8Cn" }, "A")
      : Response.json({ code: 40020, msg: "Wrong" });
  });
  for (let times = 0; times < 3; times += 1) {
    const error = await drive.user.me().catch((reason) => reason);
    expect(error).toMatchObject({ kind: "config", reason: "credentials" });
    expect(inspect([error, drive], { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(
      "SECRET",
    );
  }
  expect(sent).toHaveLength(1);
  password = "RIGHT-SECRET";
  await drive.user.me();
  expect(sent).toHaveLength(3);
});

test("onSessionLost is called once for all who wait, and may log in or not", async () => {
  let good = "A";
  const onSessionLost = vi.fn(() => drive.session.importCookie("B"));
  const { drive, sent } = open({ onSessionLost }, ({ cookie }) =>
    cookie === `cloudreve-session=${good}` ? ok({ id: "d8Cn" }) : needsLogin(),
  );
  await drive.session.importCookie("A");
  good = "B";
  await Promise.all([drive.user.me(), drive.user.me(), drive.user.storage()]);
  expect(onSessionLost).toHaveBeenCalledTimes(1);
  expect(sent).toHaveLength(6);
  good = "none";
  onSessionLost.mockImplementation(async () => {});
  await expect(drive.user.me()).rejects.toMatchObject({ kind: "api", code: 401 });
});

test("a logout beats the login that is under way, and tells the server", async () => {
  let go = () => {};
  const hold = new Promise<void>((resolve) => {
    go = resolve;
  });
  const store = memoryStore<SavedSession>();
  const { drive, sent } = open({ store, credentials: USER }, async ({ route }) => {
    if (route.startsWith("POST")) await hold;
    return route.endsWith("/me") ? needsLogin() : ok({ id: "d8Cn" }, "LATE");
  });
  const login = drive.session.login().catch((error) => error);
  await new Promise((resolve) => setTimeout(resolve));
  await drive.session.logout();
  go();
  expect(await login).toMatchObject({ reason: "logged-out" });
  expect(sent.map(({ route, cookie }) => [route.split(" ")[0], cookie])).toEqual([
    ["POST", null],
    ["DELETE", "cloudreve-session=LATE"],
  ]);
  expect(await store.load()).toBeUndefined();
  await expect(drive.user.me()).rejects.toMatchObject({ code: 401 });
});

test("customised sites get their headers and cookies with every request", async () => {
  const asked: string[] = [];
  const headers = ({ operation, method }: { operation: string; method: string }) => {
    asked.push(operation);
    return method === "GET" ? {} : { "X-CSRF-Token": "CSRF-SECRET" };
  };
  const { drive, sent } = open({ headers }, undefined, BASE, { Cookie: "clearance=1" });
  await drive.session.login(USER);
  await drive.user.me();
  expect(asked).toEqual(["login", "getCurrentUser"]);
  expect(sent.map((one) => [one.headers.get("x-csrf-token"), one.cookie])).toEqual([
    ["CSRF-SECRET", "clearance=1"],
    [null, "clearance=1; cloudreve-session=FRESH-SECRET"],
  ]);
  const broken = open({ headers: () => ({ "X-A": "SECRET\n" }) }).drive.user.me();
  await expect(broken).rejects.toThrow(/headers\.X-A: expected Latin-1/);
});

test("a security key gets the server's options and gives its answer, in one session", async () => {
  const publicKey = { challenge: "5/kS", timeout: 60_000, rpId: "drive.example.com", allowCredentials: [] };
  const { drive, sent } = open({}, ({ route }) =>
    ok(route.startsWith("GET") ? { publicKey } : { id: "d8Cn" }, "K"),
  );
  const answer = { id: "a", rawId: "a", type: "public-key", response: {} } as never;
  const onSecurityKey = vi.fn(() => answer);
  await drive.session.loginWithSecurityKey({ userName: USER.userName }, { onSecurityKey });
  expect(onSecurityKey).toHaveBeenCalledWith(publicKey, expect.anything());
  expect(sent.map(({ cookie }) => cookie)).toEqual([null, "cloudreve-session=K"]);
  expect(await drive.session.exportCookie()).toBe("cloudreve-session=K");
});

test("an abort ends the wait for an answer of the user", async () => {
  const stop = new AbortController();
  const { drive } = open({}, () => Response.json({ code: 203, msg: "" }));
  const onTwoFactor = vi.fn(() => new Promise<string>(() => stop.abort()));
  const login = drive.session.login(USER, { onTwoFactor, signal: stop.signal });
  await expect(login).rejects.toMatchObject({ kind: "aborted" });
  expect(onTwoFactor).toHaveBeenCalledTimes(1);
});

test("in a page the browser keeps the cookie, and only the page's own server can be called", async () => {
  vi.stubGlobal("location", { origin: BASE });
  let loggedIn = false;
  const { drive, sent } = open({ cookies: "browser", credentials: USER }, ({ route }) => {
    if (route.startsWith("POST")) loggedIn = true;
    return loggedIn ? ok({ id: "d8Cn" }, "A") : needsLogin();
  });
  await Promise.all([drive.user.me(), drive.user.me()]);
  expect(sent.map(({ route, cookie }) => [route.split(" ")[0], cookie])).toEqual([
    ["GET", null],
    ["GET", null],
    ["POST", null],
    ["GET", null],
    ["GET", null],
  ]);
  await expect(drive.session.exportCookie()).rejects.toThrow(/shows it to no program/);
  vi.stubGlobal("location", { origin: "https://app.example.com" });
  await expect(drive.user.me()).rejects.toThrow(/sends no CORS headers for its API/);
  expect(sent).toHaveLength(5);
});

test("a cookie that the server does not accept is no reason to log in again and again", async () => {
  const { drive, sent } = open({ credentials: USER }, ({ route }) =>
    route.startsWith("POST") ? ok({ id: "d8Cn" }, "A") : needsLogin(),
  );
  await drive.session.login();
  await expect(drive.user.me()).rejects.toMatchObject({ kind: "api", code: 401 });
  expect(sent.map(({ route }) => route.split(" ")[0])).toEqual(["POST", "GET", "POST", "GET"]);
});

test.each(["for the first time", "again"])(
  "a logout that nobody waits for counts at once, %s",
  async (time) => {
    if (time === "for the first time") vi.resetModules();
    const fresh = await import("../../src/index.ts");
    const store = memoryStore<SavedSession>({ origin: BASE, cookie: "A", secure: true });
    const { drive, sent } = open({ store }, () => ok({ id: "d8Cn" }), BASE, {}, fresh.Cloudreve);
    await Promise.all([drive.session.logout(), drive.user.me(), drive.site.ping()]);
    const cookies = Object.fromEntries(sent.map(({ route, cookie }) => [route, cookie]));
    expect(cookies).toEqual({
      "DELETE /api/v3/user/session": "cloudreve-session=A",
      "GET /api/v3/user/me": null,
      "GET /api/v3/site/ping": null,
    });
  },
);

test("a visitor keeps the cookie of the first answer that has one", async () => {
  const { drive, sent } = open({}, ({ cookie }) => ok("x", cookie ? undefined : "VISITOR; Path=/"));
  await drive.site.ping();
  await drive.site.ping();
  expect(sent.map(({ cookie }) => cookie)).toEqual([null, "cloudreve-session=VISITOR"]);
});

test("a login while a call is under way keeps the cookie of the login", async () => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { drive, sent } = open({}, async ({ route }) => {
    if (route.endsWith("/site/ping")) await held;
    return ok({ id: "d8Cn" }, route.endsWith("/site/ping") ? "VISITOR" : "USER");
  });
  const ping = drive.site.ping();
  await drive.session.login(USER);
  answer();
  await ping;
  await drive.user.me();
  expect(sent.at(-1)?.cookie).toBe("cloudreve-session=USER");
});

test("what is missing for a security key is said at once", () => {
  const { drive } = open();
  // @ts-expect-error It is not there.
  expect(() => drive.session.loginWithSecurityKey({ userName: "user@example.com" }, {})).toThrow(
    "loginWithSecurityKey: onSecurityKey: missing",
  );
});
