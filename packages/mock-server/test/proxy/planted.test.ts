import { afterAll, beforeAll, expect, test } from "vitest";
import { type Answering, json, startUpstream } from "../fixtures/upstream.ts";

const COOKIE =
  "cloudreve-session=abc; Path=/; Expires=Thu, 04 Jan 2024 09:12:44 GMT; Max-Age=5184000; HttpOnly";
const GROUP = {
  id: 4,
  name: "Family",
  allowShare: true,
  allowRemoteDownload: true,
  allowArchiveDownload: true,
  shareDownload: true,
  compress: true,
  webdav: true,
  sourceBatch: 10,
  advanceDelete: true,
  allowWebDAVProxy: false,
};
const DATA = {
  id: "aLc3",
  user_name: "alice@example.com",
  nickname: "Alice",
  status: 0,
  avatar: "gravatar",
  created_at: "2023-09-18T07:20:31.52466116Z",
  preferred_theme: "",
  anonymous: false,
  group: GROUP,
  tags: [],
};
const USER = {
  id: 7,
  username: "alice",
  email: "al***@example.com",
  points: 0,
  avatar: "https://example.com/a.png",
  type: "premium",
  premium: 1000,
  expiration: "2030-01-01T00:00:00.000Z",
};
const LOGIN = { userName: "alice@example.com", Password: "xQ7hunter", captchaCode: "" };

let answering: Answering = json({});
let upstream: Awaited<ReturnType<typeof startUpstream>>;
beforeAll(async () => {
  upstream = await startUpstream((request, response) => answering(request, response));
});
afterAll(() => upstream.close());

interface Plant {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly answer: Answering;
}

const login = (answer: Answering, body: unknown = LOGIN): Plant => ({
  path: "/api/v3/user/session",
  method: "POST",
  body,
  answer,
});
const loggedIn = (changes: object, envelope: object = {}) =>
  login(json({ code: 0, data: { ...DATA, ...changes }, msg: "", ...envelope }, { "Set-Cookie": COOKIE }));
const withCookie = (cookie: string) =>
  login(json({ code: 0, data: DATA, msg: "" }, { "Set-Cookie": cookie }));
const user = (answer: Answering, query = ""): Plant => ({ path: `/rest/1.0/user${query}`, answer });
const userWith = (changes: object) => user(json({ ...USER, ...changes }));
const mkdir = (body: unknown, answer: Answering = json({ code: 0, msg: "" })): Plant => ({
  path: "/api/v3/directory",
  method: "PUT",
  body,
  answer,
});
const without = (key: string, value: object) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
const plain: Answering = (_, response) =>
  response.writeHead(200, { "Content-Type": "text/html" }).end("<p>hello</p>");
const empty: Answering = (_, response) =>
  response.writeHead(200, { "Content-Type": "application/json" }).end();
const noContent: Answering = (_, response) => response.writeHead(204).end();
const FORM = { "content-type": "application/x-www-form-urlencoded" };
const added = json({ id: "JKLMNOPQRSTUV", uri: "https://example.com/a" }, {}, 201);
const POLICY = { id: "pVid", name: "Local", type: "local", max_size: 0, file_type: [] };
const FOLDER = { parent: "aLc3", objects: [], policy: POLICY };
const broken = json('{"code":0,');

/** What is planted, and where the proxy has to see it. */
const PLANTED: readonly (readonly [what: string, plant: Plant, seen: string])[] = [
  ["a text for a number", userWith({ points: "many" }), "getUser response body /points type"],
  ["null for a text", userWith({ username: null }), "getUser response body /username type"],
  ["a missing key", user(json(without("premium", USER))), "getUser response body /premium required"],
  ["another value of a list", userWith({ type: "gold" }), "getUser response body /type enum"],
  ["a date that is none", userWith({ expiration: "soon" }), "getUser response body /expiration "],
  ["a list for an object", user(json([USER])), "getUser response body / type"],
  ["another status", user(json(USER, {}, 203)), "getUser response status / status"],
  ["another content type", user(plain), "getUser response header /content-type mediaType"],
  ["a body that is not JSON", user(broken), "getUser response body / json"],
  ["no body", user(empty), "getUser response body / required"],
  [
    "a code that is not declared",
    user(json({ error: "bad_token", error_code: 21 }, {}, 401)),
    "getUser response body /error_code x-error-codes",
  ],
  [
    "another cookie",
    withCookie(COOKIE.replace("cloudreve-session", "session")),
    "login response header /set-cookie cookie",
  ],
  [
    "a cookie for scripts",
    withCookie(COOKIE.replace("; HttpOnly", "")),
    "login response header /set-cookie cookie",
  ],
  [
    "a cookie of a folder",
    withCookie(COOKIE.replace("Path=/", "Path=/api")),
    "login response header /set-cookie cookie",
  ],
  [
    "a cookie where there is none",
    {
      path: "/api/v3/site/ping",
      answer: json({ code: 0, data: "3.8.3", msg: "" }, { "Set-Cookie": COOKIE }),
    },
    "pingSite response header /set-cookie cookie",
  ],
  [
    "a wrong type deep inside",
    loggedIn({ group: { ...GROUP, compress: "yes" } }),
    "login response body /data/group/compress type",
  ],
  [
    "a missing key deep inside",
    loggedIn({ group: without("webdav", GROUP) }),
    "login response body /data/group/webdav required",
  ],
  [
    "a Cloudreve code",
    mkdir({ path: "/a" }, json({ code: 40044, msg: "" })),
    "createDirectory response body /code x-error-codes",
  ],
  [
    "an envelope without its code",
    mkdir({ path: "/a" }, json({ msg: "" })),
    "createDirectory response body /code required",
  ],
  ["a request without a key", mkdir({}), "createDirectory request body /path required"],
  ["a request with a wrong type", mkdir({ path: 7 }), "createDirectory request body /path type"],
  ["a request that is not JSON", mkdir("{path"), "createDirectory request body / json"],
  [
    "a surplus key in a request",
    login(json({ code: 40001, msg: "" }), { ...LOGIN, colour: "red" }),
    "login request body /colour additionalProperties",
  ],
  [
    "a parameter of a wrong type",
    { path: "/rest/1.0/torrents?page=first", answer: json([]) },
    "listTorrents request query /page type",
  ],
  [
    "a parameter of a query that nobody knows",
    { path: "/rest/1.0/torrents?pages=2", answer: json([]) },
    "listTorrents request query /pages undeclared",
  ],
  [
    "another, of Cloudreve",
    { path: "/api/v3/site/ping?colour=red", answer: json({ code: 0, data: "3.8.3", msg: "" }) },
    "pingSite request query /colour undeclared",
  ],
  [
    "a value out of range",
    { path: "/rest/1.0/torrents?limit=-1", answer: json([]) },
    "listTorrents request query /limit minimum",
  ],
  [
    "a body where none is declared",
    { path: "/rest/1.0/torrents/delete/ABC", method: "DELETE", body: { a: 1 }, answer: noContent },
    "deleteTorrent request body / undeclared",
  ],
  [
    "a form without a field",
    { path: "/rest/1.0/torrents/addMagnet", method: "POST", headers: FORM, body: "host=a", answer: added },
    "addMagnet request body /magnet required",
  ],
  [
    "a wrong type in an answer to it",
    {
      path: "/rest/1.0/torrents/addMagnet",
      method: "POST",
      headers: FORM,
      body: "magnet=magnet%3A%3Fxt%3Durn%3Abtih%3Add8255ecdc7ca55fb0bbf81323d87062db1f6d1c",
      answer: json({ id: 7, uri: "https://example.com/a" }, {}, 201),
    },
    "addMagnet response body /id type",
  ],
  [
    "a wrong type in a list",
    { path: "/api/v3/directory/", answer: json({ code: 0, data: { ...FOLDER, objects: [7] }, msg: "" }) },
    "listDirectory response body /data/objects/0 type",
  ],
  [
    "an envelope with a code of text",
    mkdir({ path: "/a" }, json({ code: "0", msg: "" })),
    "createDirectory response body /code enum",
  ],
  [
    "a path nobody knows",
    { path: "/api/v3/user/colour", answer: json({ code: 0, msg: "" }) },
    "- request path / route",
  ],
  ["another verb", { path: "/rest/1.0/user", method: "PUT", answer: json({}) }, "- request path / route"],
];

test.each(PLANTED)("%s", async (_, { path, method = "GET", body, answer, headers = {} }, seen) => {
  answering = answer;
  const { proxy, url } = upstream;
  const before = proxy.violations.length;
  const authorization = "Bearer xQ7secret-token";
  await fetch(url + path, {
    method,
    headers: { authorization, cookie: "cloudreve-session=xQ7cookie", ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const found = proxy.violations
    .slice(before)
    .flatMap(({ operation, violations }) =>
      violations.map((one) => `${operation ?? "-"} ${one.side} ${one.in} ${one.pointer || "/"} ${one.rule}`),
    );
  expect(found).toContainEqual(expect.stringContaining(seen));
  expect(found).toHaveLength(1);
  expect(proxy.journal.entries().at(-1)?.violations).toHaveLength(1);
  expect(JSON.stringify([proxy.violations, proxy.journal.entries()])).not.toContain("xQ7");
});

test("an answer of 3.8.3 is none of 3.3.1", async () => {
  const answer = json({ code: 0, data: DATA, msg: "" }, { "Set-Cookie": COOKIE });
  await using older = await startUpstream(answer, { cloudreveVersion: "3.3.1" });
  await fetch(`${older.url}/api/v3/user/session`, { method: "POST", body: JSON.stringify(LOGIN) });
  const [found] = older.proxy.violations;
  expect(found?.operation).toBe("login");
  expect(found?.violations.map(({ side, pointer, rule }) => `${side} ${pointer} ${rule}`)).toEqual(
    expect.arrayContaining(["response /data/policy required", "response /data/created_at type"]),
  );
  await fetch(`${older.url}/api/v3/file/upload`, { method: "PUT", body: "{}" });
  expect(older.proxy.violations[1]).toMatchObject({ violations: [{ in: "path", rule: "route" }] });
});

test("nothing is found where nothing is planted", async () => {
  const { proxy, url } = upstream;
  const before = proxy.violations.length;
  for (const { path, method = "GET", body, answer } of [loggedIn({}), userWith({}), mkdir({ path: "/a" })]) {
    answering = answer;
    await fetch(url + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  }
  expect(proxy.violations.slice(before)).toEqual([]);
});
