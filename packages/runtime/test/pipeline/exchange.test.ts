import { expect, test } from "vitest";
import type { Failure, Hooks } from "../../src/index.ts";
import { getThing, ManualClock, never, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch, status } from "../support/script.ts";
import { settle } from "../support/virtual-time.ts";

function failures() {
  const seen: [string, number][] = [];
  const onFailure: Hooks["onFailure"] = ({ operation, attempt, error }) => {
    seen.push([`${operation.id} ${error?.kind}`, attempt]);
  };
  return { seen, hooks: { onFailure } };
}

test.each([
  ["an answer", ok(), []],
  ["a refusal", status(404), [["getThing http", 1]]],
])("%s: onFailure is told of failures alone", async (_, step, expected) => {
  const { seen, hooks } = failures();
  await testClient({ fetch: scriptedFetch(step).fetch, hooks })
    .call(getThing, { id: "1" })
    .result();
  expect(seen).toEqual(expected);
});

test("onFailure is not told of what is no failure of the call", async () => {
  const { seen, hooks } = failures();
  const credentials = { apply: () => Promise.reject(new Error("mine")) };
  const call = testClient({ fetch: never, hooks, credentials }).call(getThing, { id: "1" });
  await expect(call).rejects.toThrow("mine");
  expect(seen).toEqual([]);
});

test("an abort says how far the call was, and is told once", async () => {
  const clock = new ManualClock(5_000);
  const { seen, hooks } = failures();
  const controller = new AbortController();
  const call = testClient({ clock, fetch: never, hooks }).call(
    getThing,
    { id: "1" },
    { signal: controller.signal },
  );
  await settle();
  controller.abort("enough");
  const error = await call.catch((reason: Failure) => reason);
  expect(error).toMatchObject({ operation: "getThing", kind: "aborted", meta: { attempts: 1, waitedMs: 0 } });
  expect(seen).toEqual([["getThing aborted", 1]]);
});

test.each([true, false])(
  "no time left: retryable is whether a repeat does no harm: %s",
  async (repeatable) => {
    const clock = new ManualClock(5_000);
    const call = testClient({ clock, fetch: never, timeout: { totalMs: 20 } })
      .call({ ...getThing, repeatable }, { id: "1" })
      .result();
    expect(await clock.runUntil(call)).toMatchObject({
      ok: false,
      error: { operation: "getThing", kind: "timeout", scope: "total", retryable: repeatable },
      meta: { attempts: 1, waitedMs: 0 },
    });
    expect(clock.now()).toBe(5_020);
  },
);

test("new credentials do not count as a retry", async () => {
  const clock = new ManualClock();
  const credentials = { apply() {}, renew: async () => true };
  const { fetch } = scriptedFetch(status(401), status(503), ok());
  const client = testClient({ clock, fetch, credentials, retry: { maxRetries: 1 } });
  const { meta } = await clock.runUntil(client.call(getThing, { id: "1" }).withResponse());
  expect(meta.attempts).toBe(3);
});

test("credentials that cannot be renewed leave the refusal as it is", async () => {
  const { fetch, requests } = scriptedFetch(status(401, {}, '{"code":8}'));
  const result = await testClient({ fetch, credentials: { apply() {} } })
    .call(getThing, { id: "1" })
    .result();
  expect(result).toMatchObject({ ok: false, error: { kind: "api", code: 8 } });
  expect(requests).toHaveLength(1);
});

test.each([
  ["up to the elapsed time", { retry: { maxElapsedMs: 10_000 } }, 2],
  ["not after the elapsed time", { retry: { maxElapsedMs: 9_999 } }, 1],
  ["before the deadline", { timeout: { totalMs: 10_001 } }, 2],
  ["not at the deadline", { timeout: { totalMs: 10_000 } }, 1],
])("a retry starts %s", async (_, options, attempts) => {
  const clock = new ManualClock(5_000);
  const { fetch, requests } = scriptedFetch(status(503, { "retry-after": "10" }), status(404));
  await clock.runUntil(
    testClient({ clock, fetch, ...options })
      .call(getThing, { id: "1" })
      .result(),
  );
  expect(requests).toHaveLength(attempts);
  expect(clock.now()).toBe(attempts === 1 ? 5_000 : 15_000);
});
