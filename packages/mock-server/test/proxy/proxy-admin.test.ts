import { expect, test } from "vitest";
import { json, startUpstream } from "../fixtures/upstream.ts";

const wrong = json({ code: 0, data: 383, msg: "" });

test("lists the journal and the violations, and forgets them", async () => {
  await using upstream = await startUpstream(wrong);
  const { url } = upstream;
  for (let count = 0; count < 3; count += 1) await fetch(`${url}/api/v3/site/ping`);
  const get = async (path: string) => (await fetch(`${url}/_mock/${path}`)).json();
  expect(await get("journal?after=2")).toMatchObject({
    total: 3,
    first: 1,
    entries: [{ number: 3, operation: "pingSite", violations: [{ pointer: "/data", side: "response" }] }],
  });
  expect(await get("journal/2")).toMatchObject({ number: 2, operation: "pingSite", status: 200 });
  expect(await get("violations")).toMatchObject([{ number: 1 }, { number: 2 }, { number: 3 }]);
  expect(await get("status")).toMatchObject({
    cloudreve: { told: null, checkedAs: "3.8.3" },
    requests: 3,
    violations: 3,
  });
  expect(await get("catalogue")).toMatchObject({
    target: upstream.origin,
    apis: ["realdebrid", "cloudreve"],
    operations: expect.arrayContaining([expect.objectContaining({ id: "pingSite", method: "GET" })]),
  });
  expect((await fetch(`${url}/_mock/journal`, { method: "DELETE" })).status).toBe(204);
  expect(await get("violations")).toEqual([]);
});

test.each([
  ["GET", "journal?after=x", {}, 400],
  ["POST", "journal", {}, 405],
  ["GET", "elsewhere", {}, 404],
  ["GET", "journal/9", {}, 404],
  ["GET", "journal", { origin: "http://example.com" }, 403],
  ["GET", "", { origin: "http://example.com" }, 403],
  ["GET", "journal", { "sec-fetch-site": "cross-site" }, 403],
])("answers %s %s %j with %d", async (method, path, headers, status) => {
  await using upstream = await startUpstream(wrong);
  const answer = await fetch(`${upstream.url}/_mock/${path}`, {
    method,
    headers: headers as Record<string, string>,
  });
  expect(answer.status).toBe(status);
});

test("asks for the token it was started with", async () => {
  await using upstream = await startUpstream(wrong, { adminToken: "MADE-UP-TOKEN" });
  const status = async (headers: Record<string, string> = {}) =>
    (await fetch(`${upstream.url}/_mock/journal`, { headers })).status;
  expect([await status(), await status({ authorization: "Bearer MADE-UP-TOKEN" })]).toEqual([401, 200]);
});

test("serves the mock's page, which its own requests may ask", async () => {
  await using upstream = await startUpstream(wrong);
  const page = await fetch(`${upstream.url}/_mock/`);
  expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  const headers = { origin: upstream.url, "sec-fetch-site": "same-origin" };
  expect((await fetch(`${upstream.url}/_mock/status`, { headers })).status).toBe(200);
});
