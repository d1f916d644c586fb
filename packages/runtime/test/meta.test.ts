import { inspect } from "node:util";
import { expect, test } from "vitest";
import { answer, getThing, testClient } from "./support/fixtures.ts";

const headers = {
  "content-type": "application/json",
  location: "https://example.com/?code=ANSWER-SECRET",
  "x-echo": "id ARGUMENT is unknown",
  "set-cookie": "session=COOKIE-SECRET",
};

test("headers are there for who asks, without cookies and arguments, but are not printed", async () => {
  const client = testClient({ fetch: answer("{}", { status: 404, headers }) });
  const { meta } = await client.call(getThing, { id: "ARGUMENT" }).result();
  expect(meta.status).toBe(404);
  expect(meta.headers?.get("x-echo")).toBe("id ... is unknown");
  expect(meta.headers?.get("location")).toBe(headers.location);
  expect(meta.headers?.has("set-cookie")).toBe(false);
  expect(inspect(meta, { depth: 9, showHidden: true })).not.toMatch(/SECRET|ARGUMENT/);
});

test("a count stays in its header, though an argument is the same number", async () => {
  const fetch = answer("[]", { status: 404, headers: { "x-total-count": "1000", "x-echo": "1000 things" } });
  const { meta } = await testClient({ fetch }).call(getThing, { id: "a", limit: 1000 }).result();
  expect(meta.headers?.get("x-total-count")).toBe("1000");
  expect(meta.headers?.get("x-echo")).toBe("... things");
});
