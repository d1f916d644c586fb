import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type DownloadOptions, download } from "../../src/index.ts";
import { bytesOf, type FileServerOptions, fileServer, URL_OF_FILE } from "../support/file-server.ts";
import { ManualClock } from "../support/fixtures.ts";

const file = bytesOf(30);
const half = { offset: 10, size: 30, etag: '"v1"' };
const host = "from https://files.example.com";

function start(server: Partial<FileServerOptions>, options: Partial<DownloadOptions> = {}) {
  const clock = new ManualClock(5_000);
  const served = fileServer({ file, ...server });
  const loading = download({ url: URL_OF_FILE, fetch: served.fetch, clock, retry: false, ...options });
  const failed = async () =>
    clock.runUntil(new Response(loading.stream()).arrayBuffer()).then(
      () => expect.fail("expected a failure"),
      (error) => error,
    );
  return { ...served, clock, failed };
}

const answer = (status: number, headers: Record<string, string> = {}) => ({
  script: () => new Response(status === 204 ? null : "x", { status, headers }),
});
const broken = (error: unknown) => ({ script: () => Promise.reject(error) });
const part = (range: string) => answer(206, { "content-range": range });
const coded = (code: unknown) => Object.assign(new Error("SECRET"), { code });

test.each<[Partial<FileServerOptions>, Partial<DownloadOptions>, string, string]>([
  [answer(404), {}, "http", `HTTP 404 without an error code, ${host}`],
  [answer(204), {}, "decode", "an answer without the file (HTTP 204)"],
  [answer(302), {}, "http", `HTTP 302 without an error code, ${host}`],
  [answer(302, { location: "/again" }), {}, "decode", "too many redirects (HTTP 302)"],
  [
    answer(302, { location: "http://files.example.com/" }),
    {},
    "decode",
    "a redirect to an address that is not fetched (HTTP 302)",
  ],
  [broken(coded("ECONNRESET")), {}, "network", `no complete answer (ECONNRESET), ${host}`],
  [
    broken(new TypeError("x", { cause: coded("ENOTFOUND") })),
    {},
    "network",
    `no complete answer (ENOTFOUND), ${host}`,
  ],
  [broken(coded("not a code")), {}, "network", `no complete answer, ${host}`],
  [broken(new Error("SECRET")), {}, "network", `no complete answer, ${host}`],
  [broken("SECRET"), {}, "network", `no complete answer, ${host}`],
  [{ cut: () => 10 }, {}, "network", `no complete answer, ${host}`],
  [answer(200, { "content-encoding": "gzip" }), {}, "decode", "the bytes come encoded (HTTP 200)"],
  [part("bytes 11-29/30"), { from: half }, "decode", "not the range that was asked for (HTTP 206)"],
  [
    { ranges: false },
    { from: half },
    "decode",
    "the server sends no ranges, and the first bytes were taken already (HTTP 200)",
  ],
  [
    answer(200, { "content-length": "31" }),
    { size: 30 },
    "decode",
    "the file has 31 bytes instead of 30 (HTTP 200)",
  ],
  [{ etag: '"v2"' }, { from: half }, "decode", "the file was changed (HTTP 200)"],
  [answer(416), { from: half }, "decode", "the file ends before the place to go on from (HTTP 416)"],
])("%o with %j is %s: %s", async (server, options, kind, problem) => {
  expect(await start(server, options).failed()).toMatchObject({ kind, message: `download: ${problem}` });
});

test.each([
  [404, false],
  [408, true],
  [429, true],
  [499, false],
  [500, true],
])("HTTP %i: worth another try: %s", async (status, retryable) => {
  const error = await start(answer(status)).failed();
  expect(error).toMatchObject({ kind: "http", status, retryable, retryAt: undefined });
});

test("a pause that the server asks for is told", async () => {
  const error = await start(answer(503, { "retry-after": "7" })).failed();
  expect(error.retryAt).toEqual(new Date(12_000));
});

test("shows of the headers what says something about the file", async () => {
  const shown = { "content-type": "text/plain", date: "today", etag: '"v1"', "retry-after": "7" };
  const error = await start(answer(503, { ...shown, link: URL_OF_FILE, "set-cookie": "SECRET" })).failed();
  expect(Object.fromEntries(error.meta.headers)).toEqual(shown);
  expect(error.meta).toMatchObject({ status: 503, attempts: 1, waitedMs: 0 });
});

test("a body that is too short says by how much", async () => {
  const error = await start(answer(200, { "content-length": "30" })).failed();
  expect(error).toMatchObject({ kind: "network", retryable: true });
  expect(error.message).toContain("29 bytes");
});

test("what was sent is not shown when it comes back, and no headers are printed", async () => {
  const said = { "content-type": `text/${URL_OF_FILE}`, etag: '"SECRET-SIGN and SECRET-KEY"' };
  const options = { headers: { "x-key": "SECRET-KEY" } };
  for (const status of [200, 503]) {
    const error = await start(answer(status, { ...said, "content-encoding": "gzip" }), options).failed();
    expect(error.meta.headers.get("etag")).toBe('"... and ..."');
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain("SECRET");
  }
  const lost = await start(broken(coded("SECRETSIGN".toLowerCase()))).failed();
  expect(lost.message).toBe(`download: no complete answer, ${host}`);
});

test("neither is it after a redirect", async () => {
  const script = (_: Request, nth: number) =>
    nth === 1
      ? new Response(null, { status: 302, headers: { location: "https://cdn.example.com/x" } })
      : new Response("x", { status: 403, headers: { etag: '"SECRET-SIGN, SECRET-KEY"' } });
  const error = await start({ script }, { headers: { "x-key": "SECRET-KEY" } }).failed();
  expect(error.meta.headers.get("etag")).toBe('"..., ..."');
});
