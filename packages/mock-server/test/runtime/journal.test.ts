import { describe, expect, it } from "vitest";
import { assertCoverage, mergeCoverage, PRIVATE_TOKEN, startMock } from "../../src/index.ts";
import { Journal } from "../../src/runtime/journal.ts";

const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };

describe("the journal", () => {
  it("has every request with its operation, status, code and fault", async () => {
    await using mock = await startMock({ clock: "frozen" });
    const now = mock.clock.now();
    await fetch(`${mock.url}/rest/1.0/user`, { headers });
    await fetch(`${mock.url}/rest/1.0/user`);
    await fetch(`${mock.url}/rest/1.0/nothing`, { headers });
    await fetch(`${mock.url}/api/v3/directory/`);
    mock.faults.add({ operation: "getUser", kind: "bad-gateway" });
    mock.clock.advance(1000);
    await fetch(`${mock.url}/rest/1.0/user`, { headers });
    await fetch(`${mock.url}/`);
    const entries = mock.journal.entries();
    expect(entries.map((one) => [one.number, one.operation, one.status, one.code, one.fault])).toEqual([
      [1, "getUser", 200, undefined, undefined],
      [2, "getUser", 401, 8, undefined],
      [3, undefined, 404, 3, undefined],
      [4, "listDirectory", 200, 401, undefined],
      [5, "getUser", 502, undefined, "bad-gateway"],
    ]);
    expect(entries.map(({ time }) => time - now)).toEqual([0, 0, 0, 0, 1000]);
    expect(mock.journal.of("getUser")).toHaveLength(3);
    mock.journal.clear();
    expect([mock.journal.entries(), mock.journal.total]).toEqual([[], 5]);
  });

  it("keeps no secret", async () => {
    await using mock = await startMock();
    const get = (path: string, more: object = {}) => fetch(mock.url + path, more);
    await get("/rest/1.0/torrents?limit=5&auth_token=SECRET&other=SECRET");
    await get("/oauth/v2/device/credentials?client_id=APP&code=SECRET");
    await get("/api/v3/callback/remote/session/SECRET", { method: "POST", body: "{}" });
    await get("/rest/1.0/user", { headers: { authorization: "Bearer SECRET", cookie: "a=SECRET" } });
    await get("/api/v3/share/info/key1?password=SECRET");
    const entries = mock.journal.entries();
    expect(JSON.stringify(entries)).not.toContain("SECRET");
    expect(entries.map(({ query }) => query)).toMatchObject([
      { limit: "5", auth_token: "***", other: "***" },
      { client_id: "APP", code: "***" },
      {},
      {},
      { password: "***" },
    ]);
    expect(entries[2]?.path).toBe("/api/v3/callback/remote/***/***");
  });

  it("keeps bodies when it is asked to", async () => {
    await using mock = await startMock({ journal: { bodies: true } });
    const body = new URLSearchParams({ magnet: "nonsense" });
    await fetch(`${mock.url}/rest/1.0/torrents/addMagnet`, { method: "POST", headers, body });
    expect(mock.journal.of("addMagnet")).toMatchObject([
      { requestBody: "magnet=nonsense", responseBody: expect.stringContaining("wrong_parameter"), code: 2 },
    ]);
  });

  it("keeps the newest", async () => {
    await using mock = await startMock({ journal: { limit: 2 } });
    for (let index = 0; index < 3; index += 1) await fetch(`${mock.url}/api/v3/site/ping`);
    expect(mock.journal.entries().map(({ number }) => number)).toEqual([2, 3]);
    for (let index = 0; index < 4; index += 1) await fetch(`${mock.url}/api/v3/site/ping`);
    expect(mock.journal.of("pingSite").map(({ number }) => number)).toEqual([6, 7]);
    mock.journal.clear();
    for (let index = 0; index < 3; index += 1) await fetch(`${mock.url}/api/v3/site/ping`);
    expect(mock.journal.entries().map(({ number }) => number)).toEqual([9, 10]);
    expect(() => new Journal({ limit: 0 })).toThrow("journal.limit: expected 1 to 1000000, got 0");
  });
});

describe("contract coverage", () => {
  it("counts operations, statuses and codes that a client could read", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    const before = mock.coverage();
    expect(before.operations).toEqual({ seen: 0, total: 141 });
    expect(before.missing).toHaveLength(141);
    const ping = (fault?: string) =>
      fetch(`${mock.url}/api/v3/site/ping`, fault ? { headers: { prefer: `fault=${fault}` } } : {});
    await ping("short");
    expect(mock.coverage().operations.seen).toBe(0);
    await ping();
    await fetch(`${mock.url}/api/v3/directory/`);
    mock.journal.clear();
    const { operations, statuses, codes, items } = mock.coverage();
    expect([operations.seen, statuses.seen]).toEqual([2, 2]);
    expect(codes.seen).toBe(items.filter(({ seen, code }) => seen && code !== undefined).length);
    expect(items).toContainEqual({
      api: "cloudreve",
      operation: "listDirectory",
      status: 200,
      code: 401,
      seen: true,
    });
    expect(mock.coverage().missing).toContainEqual(
      expect.objectContaining({ operation: "listDirectory", code: 0 }),
    );
  });

  it("of several mocks is what they have seen together, and can be too little", async () => {
    const seeing = async (path: string) => {
      await using mock = await startMock({ apis: ["realdebrid"] });
      await fetch(mock.url + path, { headers });
      return mock.coverage();
    };
    const reports = await Promise.all([seeing("/rest/1.0/user"), seeing("/rest/1.0/time")]);
    const merged = mergeCoverage(reports);
    expect(merged.operations).toEqual({ seen: 2, total: 39 });
    assertCoverage(merged, { operations: 2 / 39 });
    assertCoverage(merged, {});
    const check = () => assertCoverage(merged, { operations: 0.5, statuses: 0 });
    expect(check).toThrow(
      "contract coverage: operations 2 of 39, expected 50 %. Not seen:\n  realdebrid get",
    );
    expect(check).toThrow(/and \d+ more$/);
    expect(() => assertCoverage(merged, { codes: 50 })).toThrow("codes: expected 0 to 1, got 50");
  });
});
