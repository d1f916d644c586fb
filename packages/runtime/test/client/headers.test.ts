import { expect, test } from "vitest";
import { inPath, inQuery, jsonBody, type Operation } from "../../src/index.ts";
import { getThing, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch } from "../support/script.ts";

const addThing: Operation = {
  ...getThing,
  id: "addThing",
  method: "POST",
  body: { encoding: "json", type: "application/json", required: true },
  encode: [inPath, inQuery, jsonBody],
};

async function sent(
  ours: Record<string, string>,
  ofCall: Record<string, string | null>,
  operation = getThing,
  args: object = {},
) {
  const { fetch, requests } = scriptedFetch(ok());
  await testClient({ fetch, headers: ours }).call(operation, { id: "1", ...args }, { headers: ofCall });
  return Object.fromEntries(requests[0]?.headers ?? []);
}

const NAME = "expected a header's name";
const VALUE = "expected Latin-1 text without line breaks";

test("a request says who sends it and what is wanted", async () => {
  expect(await sent({}, {})).toEqual({ "user-agent": "test/1", accept: "application/json" });
});

test("a body goes out with its type", async () => {
  expect(await sent({}, {}, addThing, { body: [1] })).toMatchObject({ "content-type": "application/json" });
});

test("headers of the client, then those of the call, come before our own", async () => {
  const headers = await sent({ accept: "text/csv", "X-A": "client" }, { "x-a": "call", "user-agent": "me" });
  expect(headers).toEqual({ accept: "text/csv", "x-a": "call", "user-agent": "me" });
  expect(await sent({ "user-agent": "me" }, {})).toMatchObject({ "user-agent": "me" });
});

test("null leaves a header out, whoever set it", async () => {
  const without = { "user-agent": null, Accept: null, "x-a": null, "Content-Type": null };
  const headers = await sent({ "x-a": "client" }, without, addThing, { body: [1] });
  expect(headers).not.toHaveProperty("user-agent");
  expect(headers).not.toHaveProperty("accept");
  expect(headers).not.toHaveProperty("x-a");
});

test.each([
  ["x a", "v", "headers", NAME],
  ["x-a:", "v", "headers", NAME],
  ["", "v", "headers", NAME],
  ["x-a", "a\nb", "headers.x-a", VALUE],
  ["x-a", "\u20ac", "headers.x-a", VALUE],
])("the header %j: %j is refused", (name, value, field, problem) => {
  expect(() => testClient({ headers: { [name]: value } })).toThrow(
    expect.objectContaining({ kind: "config", field, message: `test: ${field}: ${problem}` }),
  );
});
