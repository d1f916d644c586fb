import { describe, expect, it } from "vitest";
import { type MockSession, PRIVATE_TOKEN, startMock } from "../src/index.ts";

const USER = "user@example.com";

async function namesIn({ url }: { url: string }, headers: Record<string, string> = {}): Promise<string[]> {
  const body = JSON.stringify({ userName: USER, Password: "mock-password" });
  const login = await fetch(`${url}/api/v3/user/session`, { method: "POST", body, headers });
  const cookie = login.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const answer = await fetch(`${url}/api/v3/directory/`, { headers: { ...headers, cookie } });
  const { data } = (await answer.json()) as { data: { objects: { name: string }[] } };
  return data.objects.map(({ name }) => name);
}

const authorization = `Bearer ${PRIVATE_TOKEN}`;
const hashOf = (number: number): string => (number + 1).toString(16).padStart(40, "0");

async function addTorrent(url: string, number: number): Promise<void> {
  const body = new URLSearchParams({ magnet: `magnet:?xt=urn:btih:${hashOf(number)}` });
  const init = { method: "POST", headers: { authorization }, body };
  expect((await fetch(`${url}/rest/1.0/torrents/addMagnet`, init)).status).toBe(201);
}

async function hashesIn(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/rest/1.0/torrents`, { headers: { authorization } });
  if (answer.status === 204) return [];
  return ((await answer.json()) as { hash: string }[]).map(({ hash }) => hash);
}

describe("sessions on one port", () => {
  it("have states, clocks, faults and journals of their own", async () => {
    await using mock = await startMock({ clock: "frozen" });
    const one = mock.session();
    const two: MockSession = mock.session({ seed: 2 });
    one.cloudreve.putFile(USER, "/one.mkv", 1);
    two.cloudreve.putFile(USER, "/two.mkv", 1);
    expect(await Promise.all([one, two, mock].map((world) => namesIn(world)))).toEqual([
      ["one.mkv"],
      ["two.mkv"],
      [],
    ]);
    expect(await namesIn(mock, { "x-mock-session": one.id })).toEqual(["one.mkv"]);
    const times = [one, two].map(({ clock }) => clock.now());
    one.clock.advance(5000);
    expect([one, two].map(({ clock }, index) => clock.now() - (times[index] ?? 0))).toEqual([5000, 0]);
    expect([one, two, mock].map(({ journal }) => journal.total)).toEqual([4, 2, 2]);
    one.faults.add({ kind: "bad-gateway" });
    const statuses = await Promise.all(
      [one, two].map(async ({ url }) => (await fetch(`${url}/api/v3/site/ping`)).status),
    );
    expect(statuses).toEqual([502, 200]);
    one.close();
    expect((await fetch(`${one.url}/api/v3/site/ping`)).status).toBe(404);
  });
});

describe("many sessions at once", () => {
  it("each tell what they were told themselves", async () => {
    await using mock = await startMock({ clock: "frozen" });
    const sessions = Array.from({ length: 50 }, () => mock.session());
    await Promise.all(sessions.map(({ url }, number) => addTorrent(url, number)));
    const told = await Promise.all(sessions.map(({ url }) => hashesIn(url)));
    expect(told).toEqual(sessions.map((_, number) => [hashOf(number)]));
    expect(sessions.map(({ journal }) => journal.total)).toEqual(sessions.map(() => 2));
    expect(await hashesIn(mock.url)).toEqual([]);
  });

  it("are a thousand at most; an ended one makes room", async () => {
    await using mock = await startMock({ apis: ["realdebrid"], clock: "frozen" });
    const sessions = Array.from({ length: 1_000 }, () => mock.session());
    expect(() => mock.session()).toThrow("1000 sessions already");
    sessions[0]?.close();
    const last = mock.session();
    await addTorrent(last.url, 1);
    expect(await hashesIn(last.url)).toEqual([hashOf(1)]);
    expect(await hashesIn(sessions.at(-1)?.url ?? "")).toEqual([]);
  });
});

describe("a moment", () => {
  it("can be gone back to, as often as one likes", async () => {
    await using mock = await startMock({ clock: "frozen" });
    mock.cloudreve.putFile(USER, "/first.mkv", 1);
    const before = mock.clock.now();
    const moment = mock.snapshot();
    for (let count = 0; count < 2; count += 1) {
      mock.cloudreve.putFile(USER, "/second.mkv", 1);
      mock.clock.advance(60_000);
      expect(await namesIn(mock)).toEqual(["first.mkv", "second.mkv"]);
      mock.restore(moment);
      expect(await namesIn(mock)).toEqual(["first.mkv"]);
      expect(mock.clock.now()).toBe(before);
    }
  });

  it("begins anew with a reset", async () => {
    await using mock = await startMock({ apis: ["cloudreve"] });
    mock.cloudreve.putFile(USER, "/first.mkv", 1);
    mock.faults.add({ kind: "reset" });
    mock.reset();
    expect(await namesIn(mock)).toEqual([]);
  });
});
