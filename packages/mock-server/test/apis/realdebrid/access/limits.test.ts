import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CallWindow } from "../../../../src/apis/realdebrid/access/call-window.ts";
import { LIMITS } from "../../../../src/apis/realdebrid/access/limits.ts";
import { type Mock, PRIVATE_TOKEN, startMock } from "../../../../src/index.ts";
import { BIG_BUCK_BUNNY } from "../../support/realdebrid.ts";

const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
const start = () => startMock({ apis: ["realdebrid"], clock: "frozen", limits: true });

const statusOf = async (mock: Mock<"realdebrid">, path: string, init: RequestInit = { headers }) => {
  const response = await fetch(mock.url + path, init);
  await response.arrayBuffer();
  return response.status;
};

async function times(count: number, send: () => Promise<number>): Promise<number[]> {
  const statuses: number[] = [];
  while (statuses.length < count) statuses.push(await send());
  return statuses;
}

const add = (mock: Mock<"realdebrid">) => () =>
  statusOf(mock, "/rest/1.0/torrents/addMagnet", {
    method: "POST",
    headers,
    body: new URLSearchParams({ magnet: BIG_BUCK_BUNNY }),
  });

describe("limits", () => {
  it("are off unless asked for", async () => {
    await using mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
    const statuses = await times(300, () => statusOf(mock, "/rest/1.0/user"));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it("let 250 calls a minute through, and count refused ones", async () => {
    await using mock = await start();
    const user = () => statusOf(mock, "/rest/1.0/user");
    expect(new Set(await times(250, user))).toEqual(new Set([200]));
    const refused = await fetch(`${mock.url}/rest/1.0/user`, { headers });
    expect([refused.status, refused.headers.has("retry-after")]).toEqual([429, false]);
    expect(await refused.json()).toEqual({ error: "too_many_requests", error_code: 34 });
    mock.clock.advance(59_999);
    expect(await user()).toBe(429);
    mock.clock.advance(1);
    expect(new Set(await times(248, user))).toEqual(new Set([200]));
    // The two that were refused are not yet a minute old.
    expect(await user()).toBe(200);
    mock.clock.advance(60_000);
    expect(await user()).toBe(200);
    expect(mock.violations).toEqual([]);
  });

  it("are counted by token, and by address without one", async () => {
    await using mock = await start();
    expect((await times(251, () => statusOf(mock, "/rest/1.0/time", {}))).at(-1)).toBe(429);
    expect(await statusOf(mock, "/rest/1.0/hosts", { headers })).toBe(429);
    expect(await statusOf(mock, "/rest/1.0/user")).toBe(200);
    expect(await statusOf(mock, "/rest/1.0/user?auth_token=another", {})).toBe(401);
  });

  it("are tighter for adding torrents, with a false alarm now and then", async () => {
    await using mock = await start();
    const statuses = await times(LIMITS.adds.calls + 3, add(mock));
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect(statuses.slice(-3)).toEqual([429, 429, 451]);
    expect(await statusOf(mock, "/rest/1.0/user")).toBe(200);
    mock.clock.advance(10_000);
    expect(await add(mock)()).not.toBe(429);
    expect(mock.violations).toEqual([]);
  });

  it("end in a block of the address for who goes on regardless", async () => {
    await using mock = await start();
    await times(350, () => statusOf(mock, "/rest/1.0/user"));
    expect(await statusOf(mock, "/rest/1.0/user")).toBe(429);
    await expect(statusOf(mock, "/rest/1.0/time", {})).rejects.toThrow("fetch failed");
    mock.clock.advance(599_999);
    await expect(statusOf(mock, "/rest/1.0/time", {})).rejects.toThrow("fetch failed");
    expect(mock.journal.entries().at(-1)).toMatchObject({ fault: "reset", status: undefined });
    mock.clock.advance(600_000);
    expect(await statusOf(mock, "/rest/1.0/time", {})).toBe(200);
  });
});

it("a window lets a call through when there were fewer than the limit in its time", () => {
  const gaps = fc.array(fc.nat(400), { maxLength: 80 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 }), gaps, (limit, steps) => {
      const window = new CallWindow(limit, 1);
      const calls: number[] = [];
      let now = 0;
      for (const step of steps) {
        now += step;
        const recent = calls.filter((at) => now - at < 1000).length;
        expect(window.count(now)).toBe(recent < limit);
        calls.push(now);
      }
    }),
  );
});

describe("an ETag", () => {
  it("is given to every GET, and 304 to who sends it back", async () => {
    await using mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
    const get = (etag: string) =>
      fetch(`${mock.url}/rest/1.0/user`, { headers: { ...headers, "if-none-match": etag } });
    const etag = (await get("x")).headers.get("etag") ?? "";
    expect(etag).toMatch(/^[0-9a-f]{40}$/);
    for (const sent of [etag, `"${etag}"`, `W/"${etag}"`, `x, ${etag}`, "*"]) {
      const response = await get(sent);
      expect([response.status, response.headers.get("etag"), await response.text()]).toEqual([304, etag, ""]);
    }
    mock.realdebrid.endPremium();
    expect((await get(etag)).status).toBe(200);
    expect(mock.violations).toEqual([]);
  });
});

describe("X-HTTP-Verb", () => {
  it.each<[string, string, string]>([
    ["POST", "DELETE", "deleteTorrent"],
    ["GET", "delete", "deleteTorrent"],
    ["PUT", "DELETE", ""],
    ["POST", "BREW", ""],
  ])("with %s and %s leads to %j", async (method, verb, operation) => {
    await using mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
    await fetch(`${mock.url}/rest/1.0/torrents/delete/ABC`, {
      method,
      headers: { ...headers, "x-http-verb": verb },
    });
    expect(mock.journal.entries()[0]).toMatchObject({ method, operation: operation || undefined });
    expect(mock.violations).toEqual([]);
  });

  it("is not for others", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    await fetch(`${mock.url}/api/v3/site/ping`, { headers: { "x-http-verb": "DELETE" } });
    expect(mock.journal.entries()[0]?.status).toBe(200);
  });
});

it("auth_token stands for the header", async () => {
  await using mock = await startMock({ apis: ["realdebrid"] });
  expect(await statusOf(mock, `/rest/1.0/user?auth_token=${PRIVATE_TOKEN}`, {})).toBe(200);
  expect(await statusOf(mock, "/rest/1.0/user?auth_token=wrong", {})).toBe(401);
});
