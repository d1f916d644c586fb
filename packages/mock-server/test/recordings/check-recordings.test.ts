import { expect, test } from "vitest";
import { checkRecordings } from "../../src/recordings/check-recordings.ts";
import type { RecordedExchange } from "../../src/recordings/recorded-exchange.ts";

const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8" };

/** A login-free ping as a 3.8.3 server answers it, with changes. */
function ping(changes: { request?: object; response?: object } = {}): RecordedExchange {
  return {
    id: "ping",
    request: { method: "GET", path: "/api/v3/site/ping", ...changes.request },
    response: {
      status: 200,
      headers: JSON_TYPE,
      body: { code: 0, data: "3.8.3", msg: "" },
      ...changes.response,
    },
  };
}

function mkdir(body: unknown, answer: object, status = 200): RecordedExchange {
  return {
    id: "mkdir",
    request: { method: "PUT", path: "/api/v3/directory", body },
    response: { status, headers: JSON_TYPE, body: answer },
  };
}

async function check(exchange: RecordedExchange, options = {}) {
  const lines: string[] = [];
  const counts = await checkRecordings([exchange], { write: (line) => lines.push(line), ...options });
  return { lines, counts };
}

test("what a server answers passes", async () => {
  expect(await check(ping())).toEqual({
    lines: [],
    counts: { exchanges: 1, outside: 0, leftOut: 0, violations: 0, undeclaredKeys: [] },
  });
});

test.each([
  [
    "a wrong type",
    ping({ response: { body: { code: 0, data: 383, msg: "" } } }),
    "body /data: body /data must be string",
  ],
  ["a missing key", ping({ response: { body: { code: 0, msg: "" } } }), "body /data: body /data is required"],
  ["another status", ping({ response: { status: 418 } }), "status /: status 418 is not declared"],
  [
    "another media type",
    ping({ response: { headers: { "content-type": "text/html" } } }),
    "text/html is not declared",
  ],
  ["no body", ping({ response: { body: { text: "" } } }), "response body /: body is required"],
  [
    "another code",
    mkdir({ path: "/a" }, { code: 40044, msg: "" }),
    "body /code: body /code must be a code the operation lists",
  ],
  ["a code nobody knows", mkdir({ path: "/a" }, { code: 12345, msg: "" }), "body /code must be one of"],
  [
    "an accepted request that is not described",
    mkdir({ dir: "/a" }, { code: 0, msg: "" }),
    "request body /path: body /path is required",
  ],
])("%s is one line with operation, pointer and expectation", async (_, exchange, line) => {
  const { lines, counts } = await check(exchange);
  expect(counts.violations).toBe(lines.length);
  expect(
    lines.some((text) => text.startsWith(exchange.id) && text.includes(line)),
    lines.join("\n"),
  ).toBe(true);
});

test("a request the server refused may be wrong", async () => {
  expect((await check(mkdir({ path: 5 }, { code: 40001, msg: "JSON marshall error" }))).lines).toEqual([]);
});

test.each([
  [
    "a redirect to the path with a slash",
    { path: "/api/v3/directory" },
    { status: 301, headers: { Location: "/api/v3/directory/" } },
  ],
  [
    "a redirect to the path without one",
    { path: "/api/v3/user/me/" },
    { status: 307, headers: { Location: "/api/v3/user/me" } },
  ],
  [
    "the router's 404",
    { path: "/api/v3/nowhere" },
    { status: 404, headers: {}, body: { text: "404 page not found" } },
  ],
  ["a slash sent as %2F", { path: "/api/v3/directory%2Fa%2Fb" }, {}],
])("%s is outside", async (_, request, response) => {
  const { lines, counts } = await check(ping({ request, response: { body: { text: "" }, ...response } }));
  expect([lines, counts.outside]).toEqual([[], 1]);
});

test("a redirect elsewhere is not", async () => {
  const response = { status: 301, headers: { Location: "/login" }, body: { text: "" } };
  expect((await check(ping({ response }))).counts).toMatchObject({ outside: 0, violations: 1 });
});

test("what is not described is a violation, or left out when asked", async () => {
  const exchange = ping({ request: { path: "/api/v3/brand/new" } });
  expect((await check(exchange)).lines).toEqual([
    "ping: GET /api/v3/brand/new request path /: is not described",
  ]);
  expect(await check(exchange, { onlyDescribed: true })).toEqual({
    lines: [],
    counts: { exchanges: 0, outside: 0, leftOut: 1, violations: 0, undeclaredKeys: [] },
  });
});

test("Real-Debrid is told by the path, and its codes by error_code", async () => {
  const refused = (error_code: number): RecordedExchange => ({
    id: "refused",
    request: { method: "GET", path: "/rest/1.0/user" },
    response: {
      status: 401,
      headers: { "content-type": "application/json" },
      body: { error: "x", error_code },
    },
  });
  expect((await check(refused(8))).lines).toEqual([]);
  expect((await check(refused(16))).lines).toHaveLength(1);
});

test("a form is read from text and from fields", async () => {
  const add = (body: unknown): RecordedExchange => ({
    id: "add",
    request: {
      method: "POST",
      path: "/rest/1.0/torrents/addMagnet",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body,
    },
    response: {
      status: 201,
      headers: { "Content-Type": "application/json" },
      body: { id: "MADEUPTORRENT", uri: "https://api.real-debrid.com/rest/1.0/torrents/info/MADEUPTORRENT" },
    },
  });
  const magnet = "magnet:?xt=urn:btih:dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
  expect((await check(add({ magnet }))).lines).toEqual([]);
  expect((await check(add({ text: `magnet=${encodeURIComponent(magnet)}` }))).lines).toEqual([]);
  expect((await check(add({ text: "link=1" }))).lines.length).toBeGreaterThan(0);
});

test("keys the description lacks are listed once each, and are no violation", async () => {
  const entry = { code: 0, msg: "", took: 1 };
  const lines: string[] = [];
  const exchange: RecordedExchange = {
    id: "add",
    request: {
      method: "POST",
      path: "/api/v3/aria2/url",
      body: { url: ["https://example.com/a", "https://example.com/b"], dst: "/" },
    },
    response: {
      status: 200,
      headers: JSON_TYPE,
      body: { code: 0, data: [entry, entry], msg: "", server: "s1" },
    },
  };
  const counts = await checkRecordings([exchange, exchange], { write: (line) => lines.push(line) });
  expect(lines).toEqual([]);
  expect(counts).toMatchObject({
    violations: 0,
    undeclaredKeys: ["addRemoteDownloads /data/*/took", "addRemoteDownloads /server"],
  });
});
