import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PRIVATE_TOKEN, startMock, startProxy } from "../../src/index.ts";
import { checkRecordings, readRecordings } from "../../src/recordings/index.ts";
import { scratch } from "../fixtures/scratch.ts";
import { json, startUpstream } from "../fixtures/upstream.ts";

const CREDENTIALS = { userName: "user@example.com", Password: "mock-password", captchaCode: "" };

async function textOf(folder: string): Promise<string> {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
}

test("writes a file for each operation, which the check takes", async () => {
  await using at = await scratch();
  await using mock = await startMock();
  await using proxy = await startProxy({ target: mock.url, record: at.folder });
  const login = await fetch(`${proxy.url}/api/v3/user/session`, {
    method: "POST",
    body: JSON.stringify(CREDENTIALS),
  });
  const cookie = login.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  for (let count = 0; count < 2; count += 1)
    await fetch(`${proxy.url}/api/v3/directory/`, { headers: { cookie } });
  await fetch(`${proxy.url}/rest/1.0/user`, { headers: { authorization: `Bearer ${PRIVATE_TOKEN}` } });
  await fetch(`${proxy.url}/rest/1.0/time?auth_token=${PRIVATE_TOKEN}`);
  expect((await readdir(at.folder)).sort()).toEqual([
    "GET_directory_path.json",
    "GET_time.json",
    "GET_user.json",
    "POST_user_session.json",
  ]);
  const exchanges = await readRecordings(at.folder);
  expect(exchanges.map(({ id }) => id)).toEqual([
    "list-directory-1",
    "list-directory-2",
    "get-server-time-1",
    "get-user-1",
    "login-1",
  ]);
  expect(proxy.recorded).toBe(5);
  const lines: string[] = [];
  const counts = await checkRecordings(exchanges, { write: (line) => lines.push(line) });
  expect([lines, counts]).toMatchObject([[], { violations: 0, undeclaredKeys: [], outside: 0 }]);
  const text = await textOf(at.folder);
  const value = cookie.split("=")[1] ?? "";
  for (const secret of [PRIVATE_TOKEN, "mock-password", value]) expect(text).not.toContain(secret);
  expect(text).toContain("cloudreve-session=<redacted>; Path=/");
  expect(text).toContain("Bearer <redacted>");
});

test("no secret is left, wherever it stands", async () => {
  const mark = "xQ7kk3Nn8TtWw2Rr5Zz";
  await using at = await scratch();
  const link = `https://someone:${mark}@files.example.com/d/${mark}/film.mkv?auth_token=${mark}&part=1`;
  const answers: Record<string, unknown> = {
    "/oauth/v2/token": { access_token: mark, refresh_token: mark, expires_in: 60, token_type: "Bearer" },
    "/rest/1.0/unrestrict/link": {
      id: "A",
      filename: mark.slice(0, 3),
      download: link,
      note: link,
      token: mark,
    },
    "/api/v3/webdav/accounts": { code: 0, data: { accounts: [{ Password: mark, Name: "a" }] }, msg: mark },
    "/api/v3/file/download/x": { code: 0, data: `/api/v3/file/download/${mark}?sign=${mark}%3D:0`, msg: "" },
  };
  await using upstream = await startUpstream(
    (request, response) => {
      const path = request.url?.split("?")[0] ?? "";
      const headers = {
        "Set-Cookie": `cloudreve-session=${mark}; Path=/; HttpOnly`,
        Location: link,
        "X-Token": mark,
      };
      json(answers[path] ?? {}, headers)(request, response);
    },
    { record: at.folder },
  );
  const headers = { authorization: `Bearer ${mark}`, cookie: `cloudreve-session=${mark}; other=${mark}` };
  const form = (fields: Record<string, string>) => ({
    method: "POST",
    headers,
    body: new URLSearchParams(fields),
  });
  const grant = { client_id: "A", client_secret: mark, code: mark, grant_type: "x" };
  await fetch(`${upstream.url}/oauth/v2/token`, form(grant));
  await fetch(`${upstream.url}/rest/1.0/unrestrict/link?auth_token=${mark}`, form({ link, password: mark }));
  await fetch(`${upstream.url}/api/v3/webdav/accounts`, { headers });
  await fetch(`${upstream.url}/api/v3/file/download/x?sign=${mark}%3D%3A0`, { method: "PUT", headers });
  await fetch(`${upstream.url}/f/${mark}/film.mkv`, { headers });
  const text = await textOf(at.folder);
  expect(upstream.proxy.recorded).toBe(5);
  expect(text).not.toContain(mark);
  expect(text).toContain("/d/aA0aa0Aa0AaAa0Aa0Aa/film.mkv?auth_token=");
});

test("bodies that are no JSON, and a folder that is taken", async () => {
  await using at = await scratch();
  const large = Buffer.alloc(10_000, 7);
  await using upstream = await startUpstream(
    (request, response) => {
      request.resume();
      response.writeHead(200, { "content-type": "video/mp4" });
      response.end(request.url?.includes("large") ? large : Buffer.of(0, 255));
    },
    { record: at.folder, checkedBytes: 5_000 },
  );
  const get = async (name: string) => (await fetch(`${upstream.url}/f/fVid/${name}`)).arrayBuffer();
  await get("small");
  await get("large");
  const [small, long] = await readRecordings(at.folder);
  expect([small?.response.body, long?.response.body]).toEqual([
    { base64: "AP8=" },
    { bytes: 10_000, sha256: createHash("sha256").update(large).digest("hex") },
  ]);
  await expect(
    startProxy({ target: upstream.origin, cloudreveVersion: "3.8.3", record: at.folder }),
  ).rejects.toThrow("has recordings already");
});
