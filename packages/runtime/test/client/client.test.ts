import { afterEach, expect, test, vi } from "vitest";
import { DecodeError, inPath, inQuery, jsonBody, type Operation } from "../../src/index.ts";
import { BASE, getThing, never, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch } from "../support/script.ts";

afterEach(() => void vi.unstubAllGlobals());

const addThing: Operation = {
  ...getThing,
  id: "addThing",
  method: "POST",
  body: { encoding: "json", type: "application/json", required: true },
  encode: [inPath, inQuery, jsonBody],
};

test("sends method, address and body", async () => {
  const { fetch, requests } = scriptedFetch(ok());
  const client = testClient({ fetch });
  await client.call(getThing, { id: "1" });
  await client.call(addThing, { id: "1", tag: "a b", body: [1] });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${BASE}/things/1`,
    `POST ${BASE}/things/1?tag=a%20b`,
  ]);
  expect(await requests[1]?.text()).toBe("[1]");
  expect(requests[0]?.body).toBeNull();
});

test("sends with the runtime's own fetch unless told otherwise", async () => {
  const { fetch, requests } = scriptedFetch(ok());
  vi.stubGlobal("fetch", fetch);
  expect(await testClient().call(getThing, { id: "1" })).toEqual({ id: 1 });
  expect(requests).toHaveLength(1);
});

test.each([
  [[], { ok: true, data: { id: 1 } }],
  [["id: a text"], "getThing: not as described: id: a text (HTTP 200)"],
  [["a", "b", "c"], "getThing: not as described: a; b; c (HTTP 200)"],
  [["a", "b", "c", "d", "e"], "getThing: not as described: a; b; c, and 2 more (HTTP 200)"],
])("a validator that finds %j", async (problems, expected) => {
  const validate = vi.fn(() => problems);
  const { fetch } = scriptedFetch(ok());
  const result = await testClient({ fetch, validate }).call(getThing, { id: "1" }).result();
  expect(validate).toHaveBeenCalledWith(getThing, 200, { id: 1 });
  if (result.ok) return expect(result).toMatchObject(expected as object);
  expect(result.error).toBeInstanceOf(DecodeError);
  expect(result.error.message).toBe(expected);
});

test("what a part given to the client throws is no failure of the call, and stays as it is", async () => {
  const mine = new Error("mine");
  const credentials = {
    apply() {
      throw mine;
    },
  };
  const client = testClient({ credentials, fetch: never });
  await expect(client.call(getThing, { id: "1" })).rejects.toBe(mine);
  await expect(client.call(getThing, { id: "1" }).result()).rejects.toBe(mine);
});

test.each([1, 2 ** 31 - 1])("a deadline of %i ms is one", (value) => {
  expect(() => testClient({ timeout: { tryMs: value, totalMs: value } })).not.toThrow();
});

test.each([0, -1, 2 ** 31, Number.NaN])("a deadline of %d ms is none", (tryMs) => {
  expect(() => testClient({ timeout: { tryMs } })).toThrow(
    "test: timeout.tryMs: expected a number from 1 to 2147483647",
  );
});

test("an answer of several kilobytes is read, unless told otherwise", async () => {
  const text = "x".repeat(5_000);
  const { fetch } = scriptedFetch(ok(JSON.stringify(text)));
  expect(await testClient({ fetch }).call(getThing, { id: "1" })).toBe(text);
});
