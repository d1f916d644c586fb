import { inspect } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ClientError, ConfigError } from "../src/index.ts";
import { answer, getThing, testClient } from "./support/fixtures.ts";

const printed = (error: ClientError) =>
  [String(error), error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })].join(
    "\n",
  );

test("no error shows arguments, credentials or cookies", async () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9]{12,20}$/);
  const answers = fc.constantFrom(
    answer('{"code":7}', { status: 404, headers: { "set-cookie": "session=COOKIE-SECRET" } }),
    answer("<html>", { headers: { "set-cookie": "session=COOKIE-SECRET" } }),
    answer('{"access_token":"ANSWER-SECRET', { headers: { "set-cookie": "session=COOKIE-SECRET" } }),
    answer("oops", { status: 500 }),
    () => Promise.reject(new TypeError("fetch failed")),
  );
  await fc.assert(
    fc.asyncProperty(secret, secret, answers, async (token, argument, fetch) => {
      const credentials = { apply: (headers: Headers) => headers.set("authorization", `Bearer ${token}`) };
      const result = await testClient({ fetch, credentials, retry: false })
        .call(getThing, { id: argument, tag: argument })
        .result();
      if (result.ok) expect.fail("expected a failure");
      const text = printed(result.error);
      for (const value of [token, argument, "COOKIE-SECRET", "ANSWER-SECRET"])
        expect(text).not.toContain(value);
    }),
  );
});

test("neither does the client itself", () => {
  const client = testClient({ headers: { "x-key": "HEADER-SECRET" } });
  expect(inspect(client, { depth: 9, showHidden: true })).not.toContain("HEADER-SECRET");
});

test("a header that cannot be sent is named, not shown", () => {
  try {
    testClient({ headers: { "x-key": "HEADER\nSECRET" } });
    expect.fail("expected a failure");
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    expect(printed(error as ConfigError)).not.toContain("SECRET");
  }
});
