import { describe, expect, test } from "vitest";
import type { ConditionalOptions, Operation } from "../../src/index.ts";
import { getThing, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch } from "../support/script.ts";

const ETAG = "8a0e6f3c5d";
const BODY = '"01234567890123456789"';
const postThing: Operation = { ...getThing, method: "POST" };
const success = { success: [200, 203] };

/** Plays the calls, and gives which of them asked with the ETag. */
async function asked(
  conditional: ConditionalOptions | boolean | undefined,
  calls: readonly (string | Operation)[],
  step = ok(BODY, { etag: ETAG }),
) {
  const { fetch, requests } = scriptedFetch(step);
  const client = testClient({ fetch, ...(conditional !== undefined && { conditional }) });
  for (const call of calls) {
    if (typeof call === "string") await client.call(getThing, { id: call });
    else await client.call(call, { id: "1" });
  }
  return requests.map(({ headers }) => headers.get("if-none-match") === ETAG);
}

test("asks with the ETag it knows, and gives the known data again", async () => {
  const { fetch, requests } = scriptedFetch(
    ok('{"id":1}', { etag: ETAG }),
    () => new Response(null, { status: 304, headers: { etag: ETAG } }),
  );
  const client = testClient({ fetch, conditional: true });
  const first = await client.call(getThing, { id: "1" }).withResponse();
  const second = await client.call(getThing, { id: "1" }).withResponse();
  expect(second.data).toEqual(first.data);
  expect([first.meta.status, second.meta.status]).toEqual([200, 304]);
  expect(requests.map(({ headers }) => headers.get("if-none-match"))).toEqual([null, ETAG]);
});

test.each([
  [undefined, false],
  [false, false],
  [true, true],
  [{}, true],
])("conditional: %j", async (conditional, expected) => {
  expect(await asked(conditional, ["1", "1"])).toEqual([false, expected]);
});

test.each([
  ["a request that is no GET", [postThing, getThing]],
  ["a request that is no GET, after one that is", [getThing, postThing]],
])("leaves out %s", async (_, calls) => {
  expect(await asked(true, calls)).toEqual([false, false]);
});

test("keeps no answer without an ETag, and only those with status 200", async () => {
  expect(await asked(true, ["1", "1"], ok(BODY))).toEqual([false, false]);
  const partly = () => new Response(BODY, { status: 203, headers: { etag: ETAG } });
  const thing = { ...getThing, ...success };
  expect(await asked(true, [thing, thing], partly)).toEqual([false, false]);
});

test("leaves alone what the caller asks with", async () => {
  const { fetch, requests } = scriptedFetch(ok(BODY, { etag: ETAG }));
  const client = testClient({ fetch, conditional: true });
  await client.call(getThing, { id: "1" });
  await client.call(getThing, { id: "1" }, { headers: { "if-none-match": "mine" } });
  expect(requests[1]?.headers.get("if-none-match")).toBe("mine");
});

test("a 304 for what the caller asks with is the caller's", async () => {
  const { fetch } = scriptedFetch(() => new Response(null, { status: 304 }));
  const call = testClient({ fetch }).call(getThing, { id: "1" }, { headers: { "if-none-match": "mine" } });
  await expect(call).rejects.toMatchObject({ kind: "http", status: 304 });
});

describe("nobody is asked for, or gets, what another account was given", () => {
  test.each([
    [{ authorization: "first" }, { authorization: "second" }],
    [{ cookie: "first" }, { cookie: "second" }],
    [{ authorization: "same" }, { cookie: "same" }],
  ])("%j and %j", async (first, second) => {
    const accounts: Record<string, string>[] = [first, second];
    const credentials = {
      apply(headers: Headers) {
        for (const [name, value] of Object.entries(accounts.shift() ?? {})) headers.set(name, value);
      },
    };
    const { fetch, requests } = scriptedFetch(ok(BODY, { etag: ETAG }));
    const client = testClient({ fetch, credentials, conditional: true });
    await client.call(getThing, { id: "1" });
    await client.call(getThing, { id: "1" });
    expect(requests[1]?.headers.has("if-none-match")).toBe(false);
  });
});

test("an answer too large to be kept drops no other", async () => {
  const { fetch, requests } = scriptedFetch(
    ok("1", { etag: ETAG }),
    ok(BODY, { etag: ETAG }),
    ok("1", { etag: ETAG }),
  );
  const client = testClient({ fetch, conditional: { maxBytes: 5 } });
  for (const id of ["1", "2", "1"]) await client.call(getThing, { id });
  expect(requests.map(({ headers }) => headers.has("if-none-match"))).toEqual([false, false, true]);
});

test("an answer that is newer than the known one takes its place", async () => {
  const { fetch, requests } = scriptedFetch(ok("1", { etag: ETAG }), ok("2", { etag: "newer" }));
  const client = testClient({ fetch, conditional: true });
  expect(await client.call(getThing, { id: "1" })).toBe(1);
  expect(await client.call(getThing, { id: "1" })).toBe(2);
  await client.call(getThing, { id: "1" });
  expect(requests[2]?.headers.get("if-none-match")).toBe("newer");
});

describe("keeps so many answers and bytes, the newest", () => {
  const size = BODY.length;
  const [no, yes] = [false, true];
  test.each<[ConditionalOptions, string, boolean[]]>([
    [{ maxEntries: 2 }, "12312", [no, no, no, no, no]],
    [{ maxEntries: 2 }, "12323", [no, no, no, yes, yes]],
    [{ maxBytes: 2 * size }, "12323", [no, no, no, yes, yes]],
    [{ maxBytes: 2 * size }, "12121", [no, no, yes, yes, yes]],
    [{ maxBytes: 2 * size - 1 }, "1211", [no, no, no, yes]],
    [{ maxBytes: size }, "11", [no, yes]],
    [{ maxBytes: size - 1 }, "11", [no, no]],
    // An answer that replaces an older one counts once.
    [{ maxBytes: 2 * size }, "1112112", [no, yes, yes, no, yes, yes, yes]],
  ])("%j for the things %s", async (options, ids, expected) => {
    expect(await asked(options, [...ids])).toEqual(expected);
  });
});
