import { expect, test } from "vitest";
import { getThing, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch, status } from "../support/script.ts";

const ETAG = "8a0e6f3c5d";

test("asks with the ETag it knows, and gives the known data again", async () => {
  const { fetch, requests } = scriptedFetch(ok('{"id":1}', { etag: ETAG }), status(304, {}, ""));
  const client = testClient({ fetch: withoutBody(fetch), conditional: true });
  const first = await client.call(getThing, { id: "1" }).withResponse();
  const second = await client.call(getThing, { id: "1" }).withResponse();
  expect(second.data).toEqual(first.data);
  expect([first.meta.status, second.meta.status]).toEqual([200, 304]);
  expect(requests.map(({ headers }) => headers.get("if-none-match"))).toEqual([null, ETAG]);
});

test("is off by default", async () => {
  const { fetch, requests } = scriptedFetch(ok('{"id":1}', { etag: ETAG }));
  const client = testClient({ fetch });
  await client.call(getThing, { id: "1" });
  await client.call(getThing, { id: "1" });
  expect(requests[1]?.headers.has("if-none-match")).toBe(false);
});

test("nobody is asked for, or gets, what another account was given", async () => {
  let token = "first";
  const credentials = { apply: (headers: Headers) => headers.set("authorization", token) };
  const { fetch, requests } = scriptedFetch(ok('{"id":1}', { etag: ETAG }));
  const client = testClient({ fetch, credentials, conditional: true });
  await client.call(getThing, { id: "1" });
  token = "second";
  await client.call(getThing, { id: "1" });
  expect(requests[1]?.headers.has("if-none-match")).toBe(false);
});

test("keeps so many answers and bytes, the newest", async () => {
  const { fetch, requests } = scriptedFetch(ok('"0123456789"', { etag: ETAG }));
  const client = testClient({ fetch, conditional: { maxEntries: 2, maxBytes: 30 } });
  for (const id of ["1", "2", "3", "1", "3"]) await client.call(getThing, { id });
  expect(requests.map(({ headers }) => headers.has("if-none-match"))).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

test("an answer larger than all that may be kept is not kept", async () => {
  const { fetch, requests } = scriptedFetch(ok('"0123456789"', { etag: ETAG }));
  const client = testClient({ fetch, conditional: { maxBytes: 5 } });
  await client.call(getThing, { id: "1" });
  await client.call(getThing, { id: "1" });
  expect(requests[1]?.headers.has("if-none-match")).toBe(false);
});

/** A 304 has no body. */
function withoutBody(fetch: (request: Request) => Promise<Response>) {
  return async (request: Request) => {
    if (!request.headers.has("if-none-match")) return fetch(request);
    await fetch(request).catch(() => {});
    return new Response(null, { status: 304, headers: { etag: ETAG } });
  };
}
