import fc from "fast-check";
import { expect, test } from "vitest";
import { Limiter } from "../../src/index.ts";
import { ManualClock } from "../../src/testing.ts";
import { runInVirtualTime } from "../support/virtual-time.ts";
import { mostInAnyWindow, type PlannedCall, playSchedule } from "./play-schedule.ts";

const WINDOW_MS = 1_000;

const call: fc.Arbitrary<PlannedCall> = fc.record({
  startMs: fc.integer({ min: 0, max: 5_000 }),
  // One answer in ten is slow: up to five windows.
  latencyMs: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 300 }) },
    fc.integer({ min: 300, max: 5_000 }),
  ),
  /** When the request reaches the server, as a part of the latency. */
  arrival: fc.double({ min: 0, max: 1, noNaN: true }),
  fails: fc.boolean(),
  abortMs: fc.option(fc.integer({ min: 0, max: 4_000 }), { nil: undefined }),
});

const schedule = fc.record({
  limit: fc.integer({ min: 1, max: 8 }),
  calls: fc.array(
    fc.oneof(
      call,
      call.map((one) => ({ ...one, startMs: 0 })),
    ),
    { minLength: 1, maxLength: 24 },
  ),
});

test("the server never sees more calls in any window than the limit", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ limit, calls }) => {
      const clock = new ManualClock();
      const limiter = new Limiter({ buckets: { api: { limit, windowMs: WINDOW_MS } }, clock });
      const { arrivals, ended } = await playSchedule(limiter, clock, calls);
      expect(mostInAnyWindow(arrivals, WINDOW_MS)).toBeLessThanOrEqual(limit);
      expect(ended).toBe(calls.length);
      expect(limiter.state()).toMatchObject([{ waiting: 0, running: 0 }]);
    }),
    { numRuns: 10_000, seed: 20_261_121 },
  );
});

test("a bucket within another counts against both", async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ limit, calls }) => {
      const clock = new ManualClock();
      const limiter = new Limiter({
        buckets: {
          api: { limit: limit + 2, windowMs: WINDOW_MS },
          adds: { limit, windowMs: WINDOW_MS / 2, within: "api" },
        },
        clock,
      });
      const named = calls.map((one, index) => ({ ...one, bucket: index % 2 === 0 ? "api" : "adds" }));
      const { arrivals } = await playSchedule(limiter, clock, named);
      const adds = arrivals.filter(({ bucket }) => bucket === "adds");
      expect(mostInAnyWindow(arrivals, WINDOW_MS)).toBeLessThanOrEqual(limit + 2);
      expect(mostInAnyWindow(adds, WINDOW_MS / 2)).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 500 },
  );
});

test("250 a minute with answers after 0.2 s: at least 0.99 of what the limit allows", async () => {
  const clock = new ManualClock();
  const limiter = new Limiter({ buckets: { api: { limit: 250, windowMs: 60_000 } }, clock });
  const calls = Array.from({ length: 2_500 }, () => ({
    startMs: 0,
    latencyMs: 200,
    arrival: 0.5,
    fails: false,
  }));
  const { arrivals } = await playSchedule(limiter, clock, calls);
  const afterTheFirstBurst = arrivals.length - 250;
  const minutes = ((arrivals.at(-1)?.atMs ?? 0) - (arrivals[0]?.atMs ?? 0)) / 60_000;
  expect(afterTheFirstBurst / (minutes * 250)).toBeGreaterThanOrEqual(0.99);
});

test("whoever waits first is served first", async () => {
  const clock = new ManualClock();
  const limiter = new Limiter({ buckets: { api: { limit: 1, windowMs: 100 } }, clock });
  const served: number[] = [];
  const request = {
    leaseMs: 1_000,
    signal: new AbortController().signal,
    tooLong: () => undefined,
    full: () => new Error("full"),
  };
  const all = Promise.all(
    [1, 2, 3, 4].map(async (id) => {
      const slot = await limiter.acquire("api", request);
      served.push(id);
      await slot?.release(true);
    }),
  );
  await runInVirtualTime(clock, all);
  expect(served).toEqual([1, 2, 3, 4]);
});
