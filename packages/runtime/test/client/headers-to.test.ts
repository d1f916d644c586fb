import { expect, test } from "vitest";
import { headersTo } from "../../src/flow.ts";
import { BASE, getThing, testClient } from "../support/fixtures.ts";

const credentials = { apply: (headers: Headers) => headers.set("Cookie", "session=SECRET") };
const client = testClient({ credentials, headers: { "X-Site": "key" } });
const never = new AbortController().signal;

test("headers for the API's own server hold what every call has", async () => {
  const headers = await headersTo(client, new URL(`${BASE}/file`), getThing, never);
  expect(Object.fromEntries(headers)).toEqual({
    cookie: "session=SECRET",
    "user-agent": "test/1",
    "x-site": "key",
  });
});

test("there are none for another origin", async () => {
  const asked = headersTo(client, new URL("https://storage.example.com/file"), getThing, never);
  await expect(asked).rejects.toMatchObject({ kind: "config", field: "baseUrl" });
});
