import { expect, test } from "vitest";
import type { Operation } from "../../src/index.ts";
import { getThing, ManualClock, testClient } from "../support/fixtures.ts";
import { ok, reset, scriptedFetch, status } from "../support/script.ts";

const postThing: Operation = { ...getThing, id: "postThing", method: "POST", repeatable: false };
const half = () => 0.5;

test.each([408, 429, 500, 502, 503, 504])("HTTP %i without a code is tried again", async (code) => {
  const clock = new ManualClock();
  const { fetch, requests } = scriptedFetch(status(code), ok());
  const answered = testClient({ clock, fetch }).call(getThing, { id: "1" }).withResponse();
  expect((await clock.runUntil(answered)).meta).toMatchObject({ status: 200, attempts: 2 });
  expect(requests).toHaveLength(2);
});

test.each([400, 401, 403, 404, 501])("HTTP %i is an answer", async (code) => {
  const { fetch, requests } = scriptedFetch(status(code));
  const result = await testClient({ fetch }).call(getThing, { id: "1" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "http", status: code, retryable: false } });
  expect(requests).toHaveLength(1);
});

test("503 with a code is an answer", async () => {
  const { fetch, requests } = scriptedFetch(status(503, {}, '{"code":8}'));
  const result = await testClient({ fetch }).call(getThing, { id: "1" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "api", code: 8 } });
  expect(requests).toHaveLength(1);
});

test("waits double, with full jitter, and end after three retries", async () => {
  const clock = new ManualClock();
  const delays: number[] = [];
  const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => delays.push(delayMs) };
  const { fetch, requests } = scriptedFetch(reset);
  const call = testClient({ clock, fetch, hooks, random: half }).call(getThing, { id: "1" });
  const result = await clock.runUntil(call.result());
  expect(delays).toEqual([150, 300, 600]);
  expect(requests).toHaveLength(4);
  expect(result).toMatchObject({
    ok: false,
    error: { kind: "network", retryable: true },
    meta: { attempts: 4, waitedMs: 1_050 },
  });
});

test("what cannot be repeated is sent once", async () => {
  for (const step of [reset, status(503), status(429, { "retry-after": "1" })]) {
    const { fetch, requests } = scriptedFetch(step);
    const result = await testClient({ fetch }).call(postThing, { id: "1" }).result();
    expect(requests).toHaveLength(1);
    expect(result).toMatchObject({ ok: false, error: { retryable: false } });
  }
});

test("Retry-After is obeyed exactly", async () => {
  const clock = new ManualClock(Date.UTC(2026, 0, 1));
  const { fetch } = scriptedFetch(
    status(503, { "retry-after": "17" }),
    status(503, { "retry-after": "Thu, 01 Jan 2026 00:00:40 GMT" }),
    ok(),
  );
  const { meta } = await clock.runUntil(
    testClient({ clock, fetch }).call(getThing, { id: "1" }).withResponse(),
  );
  expect(clock.now()).toBe(Date.UTC(2026, 0, 1) + 40_000);
  expect(meta).toMatchObject({ attempts: 3, waitedMs: 40_000 });
});

test("a Retry-After that does not fit fails at once and says when", async () => {
  const clock = new ManualClock(1_000);
  const { fetch, requests } = scriptedFetch(status(503, { "retry-after": "3600" }));
  const result = await testClient({ clock, fetch }).call(getThing, { id: "1" }).result();
  expect(result).toMatchObject({ ok: false, error: { retryable: true, retryAt: new Date(3_601_000) } });
  expect(clock.now()).toBe(1_000);
  expect(requests).toHaveLength(1);
});

test("retry: false tries once, also for one call", async () => {
  const first = scriptedFetch(reset);
  await testClient({ fetch: first.fetch, retry: false }).call(getThing, { id: "1" }).result();
  const second = scriptedFetch(reset);
  await testClient({ fetch: second.fetch }).call(getThing, { id: "1" }, { retry: false }).result();
  expect([first.requests.length, second.requests.length]).toEqual([1, 1]);
});

test("a retry option that is no number is named", async () => {
  expect(() => testClient({ retry: { maxRetries: -1 } })).toThrow(
    "test: retry.maxRetries: expected a number from 0 to 2147483647",
  );
  expect(() => testClient({ retry: { maxRetries: 0, maxDelayMs: undefined as never } })).not.toThrow();
  const result = await testClient()
    .call(getThing, { id: "1" }, { retry: { baseDelayMs: Number.NaN } })
    .result();
  expect(result).toMatchObject({ ok: false, error: { kind: "config", field: "retry.baseDelayMs" } });
});

test("an outage is not multiplied: 20 retries for all calls together, until calls succeed again", async () => {
  const clock = new ManualClock();
  const { fetch, requests } = scriptedFetch(reset);
  const client = testClient({ clock, fetch, random: half });
  const calls = Array.from({ length: 50 }, () => client.call(getThing, { id: "1" }).result());
  await clock.runUntil(Promise.all(calls));
  expect(requests).toHaveLength(70);
});

test("no retry starts after the elapsed time or the deadline", async () => {
  const clock = new ManualClock();
  const { fetch, requests } = scriptedFetch(status(503, { "retry-after": "10" }));
  const retry = { maxRetries: 100, maxElapsedMs: 35_000 };
  await clock.runUntil(testClient({ clock, fetch, retry }).call(getThing, { id: "1" }).result());
  expect(requests).toHaveLength(4);
  expect(clock.now()).toBe(30_000);
});

test("credentials that were refused are renewed once, and the call is sent once more", async () => {
  const clock = new ManualClock();
  let token = "old";
  let renewals = 0;
  const credentials = {
    apply: (headers: Headers) => headers.set("authorization", token),
    renew: async ({ status: code, sent }: { status: number; sent: Headers }) => {
      renewals += 1;
      token = "new";
      return code === 401 && sent.get("authorization") === "old";
    },
  };
  const { fetch, requests } = scriptedFetch(status(401), ok());
  const { meta } = await testClient({ clock, fetch, credentials })
    .call(postThing, { id: "1" })
    .withResponse();
  expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["old", "new"]);
  expect([renewals, meta.attempts]).toEqual([1, 2]);

  const refusing = scriptedFetch(status(401));
  const result = await testClient({
    clock,
    fetch: refusing.fetch,
    credentials: { ...credentials, renew: async () => true },
  })
    .call(postThing, { id: "1" })
    .result();
  expect(result).toMatchObject({ ok: false, error: { status: 401 } });
  expect(refusing.requests).toHaveLength(2);
});
