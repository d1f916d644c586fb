import { expect, test } from "vitest";
import { PRIVATE_TOKEN, startMock, startProxy } from "../../src/index.ts";
import type { RecordedExchange } from "../../src/recordings/index.ts";
import { scratch } from "../fixtures/scratch.ts";

const TYPE = { "Content-Type": "application/json; charset=utf-8" };
let count = 0;
function exchange(method: string, path: string, answer: unknown, body?: unknown): RecordedExchange {
  count += 1;
  const request = { method, path, ...(body !== undefined && { body }) };
  return { id: `e-${count}`, request, response: { status: 200, headers: TYPE, body: answer } };
}

const pong = (data: string) => exchange("GET", "/api/v3/site/ping", { code: 0, data, msg: "" });
const ping = async (url: string) =>
  ((await (await fetch(`${url}/api/v3/site/ping`)).json()) as { data: string }).data;

test("answers to the same request come in their order, and the last one stays", async () => {
  await using mock = await startMock({ replay: { from: [pong("3.8.1"), pong("3.8.2")] } });
  expect([await ping(mock.url), await ping(mock.url), await ping(mock.url)]).toEqual([
    "3.8.1",
    "3.8.2",
    "3.8.2",
  ]);
  expect(mock.journal.of("pingSite")).toHaveLength(3);
  const session = mock.session();
  expect(await ping(session.url)).toBe("3.8.1");
  mock.reset();
  expect(await ping(mock.url)).toBe("3.8.1");
});

test("path, query and body tell requests apart; their order and secrets do not", async () => {
  const path = "/api/v3/share/search?page=1&order_by=created_at&order=DESC&keywords=a";
  const login = { userName: "a@example.com", Password: "aaaaa-aaa0" };
  await using mock = await startMock({
    replay: {
      from: [
        exchange("GET", path, { found: 1 }),
        exchange("GET", path.replace("page=1", "page=2"), { found: 2 }),
        exchange("POST", "/api/v3/user/session", { is: "a" }, login),
        exchange("POST", "/api/v3/user/session", { is: "b" }, { ...login, userName: "b@example.com" }),
      ],
      unknown: "none",
    },
  });
  const get = async (query: string) => (await fetch(`${mock.url}/api/v3/share/search?${query}`)).json();
  expect(await get("keywords=a&order=DESC&page=2&order_by=created_at")).toEqual({ found: 2 });
  expect(await get("keywords=a&order=DESC&page=1&order_by=created_at")).toEqual({ found: 1 });
  expect(await get("keywords=b&order=DESC&page=1&order_by=created_at")).toMatchObject({ status: 404 });
  const post = async (body: object) =>
    (await fetch(`${mock.url}/api/v3/user/session`, { method: "POST", body: JSON.stringify(body) })).json();
  expect(await post({ Password: "quite-another", userName: "b@example.com" })).toEqual({ is: "b" });
  expect(await post({ ...login, captchaCode: "x" })).toMatchObject({ status: 404 });
});

test.each([
  ["state", 0, "3.8.3"],
  ["description", 0, expect.any(String)],
  ["none", undefined, undefined],
] as const)("who answers other requests: %s", async (unknown, code, data) => {
  await using mock = await startMock({
    replay: { from: [exchange("GET", "/api/v3/site/config", {})], unknown },
  });
  const answer = await fetch(`${mock.url}/api/v3/site/ping`);
  expect(await answer.json()).toMatchObject(unknown === "none" ? { status: 404 } : { code, data });
});

test("bytes that were not kept are as many zeros", async () => {
  const response = {
    status: 200,
    headers: { "Content-Type": "video/mp4" },
    body: { bytes: 100_000, sha256: "" },
  };
  const from = [{ id: "f", request: { method: "GET", path: "/f/fVid/a.mkv" }, response }];
  await using mock = await startMock({ replay: { from } });
  const bytes = new Uint8Array(await (await fetch(`${mock.url}/f/fVid/a.mkv`)).arrayBuffer());
  expect([bytes.length, bytes.every((byte) => byte === 0)]).toEqual([100_000, true]);
});

test("what the proxy recorded is what is replayed", async () => {
  await using at = await scratch();
  const headers = { authorization: `Bearer ${PRIVATE_TOKEN}` };
  const magnet = new URLSearchParams({ magnet: `magnet:?xt=urn:btih:${"a1".repeat(20)}` });
  const job = async (url: string) => {
    const add = await fetch(`${url}/rest/1.0/torrents/addMagnet`, { method: "POST", headers, body: magnet });
    const { id } = (await add.json()) as { id: string };
    const info = async () => (await fetch(`${url}/rest/1.0/torrents/info/${id}`, { headers })).json();
    const before = await info();
    mock.clock.advance(60_000);
    return [add.status, before, await info()];
  };
  await using mock = await startMock({ clock: "frozen" });
  await using proxy = await startProxy({ target: mock.url, cloudreveVersion: "3.8.3", record: at.folder });
  const real = await job(proxy.url);
  await using replay = await startMock({ replay: { from: at.folder, unknown: "none" } });
  expect(await job(replay.url)).toEqual(real);
  expect(real[1]).not.toEqual(real[2]);
});

test("a folder without recordings, and an option that makes no sense", async () => {
  await using at = await scratch();
  await expect(startMock({ replay: { from: at.folder } })).rejects.toThrow("there are no recordings");
  await expect(startMock({ replay: { from: [], unknown: "all" as never } })).rejects.toThrow(
    "replay.unknown",
  );
});
