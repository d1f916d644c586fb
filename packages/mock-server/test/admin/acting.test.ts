import { describe, expect, it } from "vitest";
import { MOCK_APP, PRIVATE_TOKEN, startMock } from "../../src/index.ts";
import { adminOf } from "../fixtures/admin-client.ts";
import { startShelf } from "../fixtures/shelf.ts";

describe("the clock", () => {
  it("is set to a later time", async () => {
    await using shelf = await startShelf();
    const admin = adminOf(shelf.url);
    const time = Date.UTC(2031, 0, 1);
    expect(await admin("POST", "clock/set?time=2031-01-01T00:00:00Z")).toEqual([200, { now: time }]);
    expect(await admin("POST", `clock/set?time=${time + 1}`)).toEqual([200, { now: time + 1 }]);
    expect(await admin("GET", "clock")).toEqual([200, { now: time + 1, rate: 0 }]);
  });

  it.each(["", "?time=yesterday", "?time=2029-01-01T00:00:00Z", "?time=9999999999999999"])(
    "refuses %j",
    async (query) => {
      await using shelf = await startShelf();
      const before = shelf.clock.now();
      expect(await adminOf(shelf.url)("POST", `clock/set${query}`)).toMatchObject([400, {}]);
      expect(shelf.clock.now()).toBe(before);
    },
  );

  it("goes no further than dates do", async () => {
    await using shelf = await startShelf();
    expect(await adminOf(shelf.url)("POST", "clock/advance?ms=999999999999999")).toMatchObject([200, {}]);
    for (let i = 0; i < 8; i++) await adminOf(shelf.url)("POST", "clock/advance?ms=999999999999999");
    expect(await adminOf(shelf.url)("POST", "clock/advance?ms=999999999999999")).toMatchObject([400, {}]);
    expect((await fetch(`${shelf.url}/v1/books`)).headers.get("date")).toBeTruthy();
  });
});

describe("faults", () => {
  it("are added, listed with what came of them, and removed one by one", async () => {
    await using mock = await startMock({ apis: ["realdebrid"] });
    const admin = adminOf(mock.url);
    const user = () =>
      fetch(`${mock.url}/rest/1.0/user`, { headers: { authorization: `Bearer ${PRIVATE_TOKEN}` } });
    const rule = { operation: "getUser", nth: 2, kind: "bad-gateway" };
    expect(await admin("POST", "faults", rule)).toEqual([201, { number: 1 }]);
    expect(await admin("POST", "faults", { delay: 0 })).toEqual([201, { number: 2 }]);
    expect([(await user()).status, (await user()).status]).toEqual([200, 502]);
    expect(await admin("GET", "faults")).toEqual([
      200,
      {
        faults: [
          { number: 1, rule, calls: 2, hits: 1 },
          { number: 2, rule: { delay: 0 }, calls: 2, hits: 1 },
        ],
        holding: 0,
        nextDue: null,
      },
    ]);
    expect((await admin("DELETE", "faults/1"))[0]).toBe(204);
    expect((await admin("DELETE", "faults/1"))[0]).toBe(404);
    expect(await admin("POST", "faults", { delay: 1 })).toEqual([201, { number: 3 }]);
    expect((await admin("DELETE", "faults"))[0]).toBe(204);
    expect(mock.faults.rules).toEqual([]);
  });

  it.each([
    [{ kind: "explode" }, "kind: expected one of"],
    [{ operation: "nothing", kind: "reset" }, "has no"],
    [[], "expected an object"],
    ["x", "expected an object"],
  ])("refuse %j", async (rule, detail) => {
    await using shelf = await startShelf();
    const [status, body] = await adminOf(shelf.url)("POST", "faults", rule);
    expect([status, body]).toMatchObject([400, { detail: expect.stringContaining(detail) }]);
  });
});

it("lists scenarios, and those with a state of their own", async () => {
  await using mock = await startMock({ apis: ["realdebrid"] });
  const [, list] = await adminOf(mock.url)("GET", "scenarios");
  expect(list).toContainEqual({
    api: "realdebrid",
    name: "torrent-cached",
    title: expect.any(String),
    hasState: true,
  });
  expect(list).toContainEqual(expect.objectContaining({ name: "torrent-uncached", hasState: false }));
});

it("refuses a device, and lists who waits", async () => {
  await using mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
  const admin = adminOf(mock.url);
  const begin = async () => {
    const answer = await fetch(`${mock.url}/oauth/v2/device/code?client_id=X&new_credentials=yes`);
    return ((await answer.json()) as { user_code: string }).user_code;
  };
  const [denied, approved, late] = [await begin(), await begin(), await begin()];
  expect((await admin("POST", `realdebrid/devices/${denied}/deny`))[0]).toBe(204);
  expect((await admin("POST", `realdebrid/devices/${denied}/approve`))[0]).toBe(404);
  expect((await admin("POST", `realdebrid/devices/${approved}/approve`))[0]).toBe(204);
  const statuses = async () => {
    const [, body] = (await admin("GET", "realdebrid/sign-ins")) as [
      number,
      { devices: { status: string }[] },
    ];
    return body.devices.map(({ status }) => status);
  };
  expect(await statuses()).toEqual(["waiting", "approved", "denied"]);
  mock.clock.advance(600_000);
  expect(await statuses()).toEqual(["expired", "approved", "denied"]);
  expect((await admin("POST", `realdebrid/devices/${late}/approve`))[0]).toBe(404);
});

it("confirms a second factor", async () => {
  await using mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
  const admin = adminOf(mock.url);
  const login = mock.realdebrid.twoFactor.begin(MOCK_APP.clientId);
  const signIns = async () => (await admin("GET", "realdebrid/sign-ins"))[1];
  expect(await signIns()).toMatchObject({ twoFactor: [{ code: login.code, status: "waiting" }] });
  expect((await admin("POST", `realdebrid/two-factor/${login.code}/confirm`))[0]).toBe(204);
  expect(await signIns()).toMatchObject({ twoFactor: [{ status: "confirmed" }] });
  expect((await admin("POST", "realdebrid/two-factor/X/confirm"))[0]).toBe(404);
});

it("lists sessions, and acts on one by its path", async () => {
  await using mock = await startMock({ apis: ["cloudreve"], clock: "frozen" });
  const admin = adminOf(mock.url);
  const [, { id, url }] = (await admin("POST", "sessions")) as [number, { id: string; url: string }];
  await fetch(`${url}/api/v3/site/ping`);
  expect((await admin("GET", "sessions"))[1]).toMatchObject([{ id, url, requests: 1 }]);
  expect((await adminOf(url)("GET", "journal"))[1]).toMatchObject({ total: 1 });
  expect((await admin("GET", "journal"))[1]).toMatchObject({ total: 0 });
});

describe("the consent page of an app", () => {
  const redirectUri = "https://app.example.com/callback";
  const approve = `realdebrid/apps/${MOCK_APP.clientId}/approve`;

  it("is accepted, and says where the browser goes", async () => {
    await using mock = await startMock({ apis: ["realdebrid"] });
    const [status, body] = await adminOf(mock.url)("POST", `${approve}?redirect_uri=${redirectUri}&state=s`);
    const { code } = body as { code: string };
    expect([status, body]).toEqual([
      200,
      { location: `${redirectUri}?code=${code}&state=s`, code, state: "s" },
    ]);
    const token = await fetch(`${mock.url}/oauth/v2/token`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        client_id: MOCK_APP.clientId,
        client_secret: MOCK_APP.clientSecret,
        code,
        redirect_uri: redirectUri,
      }),
    });
    expect(token.status).toBe(200);
  });

  it.each([
    [400, approve],
    [400, `${approve}?redirect_uri=https://other.example.com/`],
    [404, `realdebrid/apps/NOBODY/approve?redirect_uri=${redirectUri}`],
  ])("answers %i to %s", async (status, path) => {
    await using mock = await startMock({ apis: ["realdebrid"] });
    expect((await adminOf(mock.url)("POST", path))[0]).toBe(status);
  });
});
