import { expect, test } from "vitest";
import { Limiter, limitsOf, type Operation } from "../../src/index.ts";
import { getThing, ManualClock, testClient } from "../support/fixtures.ts";
import { ok, scriptedFetch, status } from "../support/script.ts";
import { settle } from "../support/virtual-time.ts";

const limited: Operation = { ...getThing, bucket: "api" };
const options = { buckets: { api: { limit: 2, windowMs: 60_000 } } };

test("calls wait for a slot, and say how long", async () => {
  const clock = new ManualClock();
  const { fetch, requests } = scriptedFetch(ok());
  const client = testClient({ clock, fetch, limit: options });
  const calls = [1, 2, 3].map(() => client.call(limited, { id: "1" }).withResponse());
  await Promise.all(calls.slice(0, 2));
  expect(requests).toHaveLength(2);
  expect(limitsOf(client)).toMatchObject([{ bucket: "api", waiting: 1, running: 0 }]);
  const waits = await clock.runUntil(Promise.all(calls));
  expect(waits.map(({ meta }) => meta.waitedMs)).toEqual([0, 0, 60_000]);
});

test("a bucket without a limit, and limit: false, hold nothing back", async () => {
  const { fetch, requests } = scriptedFetch(ok());
  await Promise.all([1, 2, 3].map(() => testClient({ fetch, limit: options }).call(getThing, { id: "1" })));
  const free = testClient({ fetch, limit: false });
  await Promise.all([1, 2, 3].map(() => free.call(limited, { id: "1" })));
  expect(requests).toHaveLength(6);
});

test("one limiter serves several clients", async () => {
  const clock = new ManualClock();
  const { fetch, requests } = scriptedFetch(ok());
  const limit = new Limiter({ ...options, clock });
  const calls = [1, 2, 3].map(() => testClient({ clock, fetch, limit }).call(limited, { id: "1" }));
  await Promise.all(calls.slice(0, 2));
  expect(requests).toHaveLength(2);
  await clock.runUntil(Promise.all(calls));
});

test("a 429 pauses the bucket for everybody: 10 s, then 20, then 40, until a call is taken", async () => {
  const clock = new ManualClock();
  const refused = status(429);
  const { fetch } = scriptedFetch(refused, refused, refused, ok(), refused, ok());
  const limit = { buckets: { api: { limit: 100, windowMs: 1_000 } } };
  const client = testClient({
    clock,
    fetch,
    limit,
    timeout: { totalMs: 500_000 },
    retry: { maxElapsedMs: 500_000 },
  });
  await clock.runUntil(client.call(limited, { id: "1" }));
  expect(clock.now()).toBe(70_000);
  const again = client.call(limited, { id: "1" });
  const other = client.call(limited, { id: "1" }).withResponse();
  await clock.runUntil(Promise.all([again, other]));
  expect(clock.now()).toBe(80_000);
});

test("Retry-After of a 429 is the pause", async () => {
  const clock = new ManualClock();
  const { fetch } = scriptedFetch(status(429, { "retry-after": "33" }), ok());
  await clock.runUntil(testClient({ clock, fetch, limit: options }).call(limited, { id: "1" }));
  expect(clock.now()).toBe(33_000);
});

test("a pause that is longer than the call has time fails at once, before anything is sent", async () => {
  const clock = new ManualClock();
  const { fetch, requests } = scriptedFetch(status(429, { "retry-after": "600" }));
  const client = testClient({ clock, fetch, limit: options });
  const first = await client.call(limited, { id: "1" }).result();
  expect(first).toMatchObject({ ok: false, error: { kind: "http", retryAt: new Date(600_000) } });
  const second = await client.call(limited, { id: "1" }).result();
  expect(second).toMatchObject({
    ok: false,
    error: { kind: "limited", bucket: "api", retryable: true, retryAt: new Date(600_000) },
    meta: { attempts: 0 },
  });
  expect(requests).toHaveLength(1);
  expect(clock.now()).toBe(0);
});

test("maxWaiting bounds the queue", async () => {
  const clock = new ManualClock();
  const { fetch } = scriptedFetch(ok());
  const client = testClient({ clock, fetch, limit: { ...options, maxWaiting: 1 } });
  const calls = [1, 2, 3, 4].map(() => client.call(limited, { id: "1" }).result());
  const results = await clock.runUntil(Promise.all(calls));
  const failed = results.filter(({ ok: went }) => !went);
  expect(failed.length).toBeGreaterThan(0);
  for (const end of failed) expect(end).toMatchObject({ error: { kind: "limited" } });
});

test("a call that was given up holds its slot a little longer", async () => {
  const clock = new ManualClock();
  const controller = new AbortController();
  const client = testClient({
    clock,
    fetch: () => new Promise(() => {}),
    limit: { buckets: { api: { limit: 1, windowMs: 1_000 } } },
  });
  const first = client.call(limited, { id: "1" }, { signal: controller.signal }).result();
  await settle();
  controller.abort();
  await first;
  const second = client.call(limited, { id: "1" }, { timeout: { tryMs: 1 }, retry: false }).withResponse();
  await expect(clock.runUntil(second)).rejects.toMatchObject({ kind: "timeout", meta: { waitedMs: 6_000 } });
});

test.each([
  [{ api: { limit: 0, windowMs: 1 } }, "limit.buckets.api.limit: expected a whole number above 0"],
  [{ api: { limit: 1.5, windowMs: 1 } }, "limit.buckets.api.limit: expected a whole number above 0"],
  [{ api: { limit: 1, windowMs: 0 } }, "limit.buckets.api.windowMs: expected milliseconds above 0"],
  [
    { api: { limit: 1, windowMs: Number.POSITIVE_INFINITY } },
    "limit.buckets.api.windowMs: expected milliseconds above 0",
  ],
  [
    { api: { limit: 1, windowMs: 1, within: "none" } },
    "limit.buckets.none: another bucket lies within it; expected its limit",
  ],
  [{ api: { limit: 1, windowMs: 1, within: "api" } }, "limit.buckets.api: lies within itself"],
])("a wrong limit is named before anything is sent: %j", async (buckets, problem) => {
  const [field] = problem.split(":");
  const { fetch, requests } = scriptedFetch(ok());
  await expect(testClient({ fetch, limit: { buckets } }).call(getThing, { id: "1" })).rejects.toMatchObject({
    kind: "config",
    field,
    message: `Limiter: ${problem}`,
  });
  expect(requests).toHaveLength(0);
});
