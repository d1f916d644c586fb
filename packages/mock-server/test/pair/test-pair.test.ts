import { Cloudreve } from "@debrid-drive/cloudreve-client";
import { HttpError, RealDebrid } from "@debrid-drive/realdebrid-client";
import { describe, expect, it } from "vitest";
import { MOCK_APP, PRIVATE_TOKEN } from "../../src/index.ts";
import { createTestPair, type PairClock, type Wiring } from "../../src/testing/index.ts";

const MINUTE = 60_000;
const MAGNET = `magnet:?xt=urn:btih:${"a".repeat(40)}`;
const clients = {
  realdebrid: (wiring: Wiring) =>
    new RealDebrid({ ...wiring, auth: PRIVATE_TOKEN, timeout: { tryMs: MINUTE } }),
  cloudreve: (wiring: Wiring) => new Cloudreve(wiring),
};

/** As a program would sign in on a device: ask every few seconds until the user has said yes. */
async function signIn(client: RealDebrid, clock: PairClock, show: (userCode: string) => void) {
  const code = await client.oauth.getDeviceCode({ client_id: MOCK_APP.clientId, new_credentials: "yes" });
  show(code.user_code);
  for (;;) {
    await clock.sleep(code.interval * 1000);
    try {
      return await client.oauth.getDeviceCredentials({
        client_id: MOCK_APP.clientId,
        code: code.device_code,
      });
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
    }
  }
}

describe("a pair", () => {
  it("has one clock", async () => {
    await using pair = await createTestPair({ clients });
    const { mock, clock, realdebrid, cloudreve } = pair;
    const { id } = await realdebrid.torrents.addMagnet({ magnet: MAGNET });
    await clock.advance(2000);
    await realdebrid.torrents.selectFiles({ id, files: "all" });
    await clock.advance(MINUTE);
    expect(await realdebrid.torrents.info({ id })).toMatchObject({ status: "downloaded" });
    await cloudreve.user.login({ userName: "user@example.com", Password: "mock-password" });
    expect(clock.now()).toBe(mock.clock.now());
    expect(mock.violations).toEqual([]);
  });

  it("runs a device login through its minutes at once", async () => {
    await using pair = await createTestPair({ clients });
    const { mock, clock, realdebrid } = pair;
    const start = clock.now();
    let userCode = "";
    const login = signIn(realdebrid, clock, (code) => {
      userCode = code;
    });
    await clock.advance(4 * MINUTE);
    expect(mock.journal.of("getDeviceCredentials")).toHaveLength(48);
    expect(clock.now() - start).toBe(4 * MINUTE);
    mock.realdebrid.approveDevice(userCode);
    expect(await clock.run(login)).toHaveProperty("client_secret");
    expect(clock.now() - start).toBe(4 * MINUTE + 5000);
  });

  it("makes clients under the names it is given, and not under its own", async () => {
    await using pair = await createTestPair({ clients: { url: ({ baseUrl }: Wiring) => baseUrl } });
    expect(pair.url).toBe(pair.mock.url);
    await expect(createTestPair({ clients: { mock: () => 1 } })).rejects.toThrow("mock is taken");
  });
});

describe("a pair when things go wrong", () => {
  it("waits for what is held back before time passes on", async () => {
    await using pair = await createTestPair({ clients });
    const { mock, clock, realdebrid } = pair;
    mock.faults.add({ operation: "getUser", delay: 20_000 });
    const start = clock.now();
    // One step over both: the answer comes first, so that the client's limit is not reached.
    const answer = realdebrid.user.get();
    await clock.advance(5 * MINUTE);
    expect(await answer).toMatchObject({ username: "mock-user" });
    const again = realdebrid.user.get();
    expect(await clock.run(again)).toHaveProperty("id");
    expect(clock.now() - start).toBe(5 * MINUTE + 20_000);
  });

  it.each(["no-answer", "stall"] as const)("ends %s at the client's limit", async (kind) => {
    await using pair = await createTestPair({ clients });
    const { mock, clock, realdebrid } = pair;
    mock.faults.add({ operation: "getUser", kind });
    const start = clock.now();
    await expect(clock.run(realdebrid.user.get())).rejects.toMatchObject({ kind: "timeout" });
    expect(clock.now() - start).toBe(MINUTE);
  });

  it("takes a body in pieces with its time", async () => {
    await using pair = await createTestPair({ clients });
    const { mock, clock, realdebrid } = pair;
    mock.faults.add({ operation: "getUser", kind: "drip", pieces: 4, interval: 1500 });
    const start = clock.now();
    expect(await clock.run(realdebrid.user.get())).toHaveProperty("id");
    expect(clock.now() - start).toBe(6000);
  });

  it("keeps many requests apart, some of which are never answered", async () => {
    await using pair = await createTestPair({ clients });
    const { mock, clock, realdebrid } = pair;
    mock.faults.add({ operation: "getUser", nth: [2, 5], kind: "no-answer" });
    mock.faults.add({ operation: "getUser", nth: [3], delay: 59_999 });
    const all = Promise.allSettled(Array.from({ length: 8 }, () => realdebrid.user.get()));
    const kinds = (await clock.run(all)).map(({ status }) => status);
    expect(kinds.filter((status) => status === "rejected")).toHaveLength(2);
  });

  it("passes over a body that nobody reads", async () => {
    await using pair = await createTestPair({ clients: { wiring: (wiring: Wiring) => wiring } });
    const { fetch, baseUrl } = pair.wiring;
    const response = await fetch(`${baseUrl}/api/v3/site/ping`);
    expect(response.url).toBe(`${baseUrl}/api/v3/site/ping`);
    await pair.clock.advance(MINUTE);
    expect(await response.json()).toHaveProperty("code", 0);
    expect((await fetch(`${baseUrl}/api/v3/site/ping`, { method: "HEAD" })).body).toBeNull();
  });

  it("hands on a status that only storages send", async () => {
    await using pair = await createTestPair({ clients: { wiring: (wiring: Wiring) => wiring } });
    const { baseUrl, fetch } = pair.wiring;
    const response = await fetch(`${baseUrl}/_storage/qiniu/uploads/none`, { method: "POST", body: "{}" });
    expect([response.status, response.ok]).toEqual([612, false]);
    expect(await response.json()).toEqual({ error: "no such uploadId" });
  });
});
