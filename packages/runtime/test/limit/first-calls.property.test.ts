import fc from "fast-check";
import { expect, test } from "vitest";
import { FirstCalls } from "../../src/limit/first-calls.ts";
import { Limiter } from "../../src/limit/limiter.ts";
import type { Slot } from "../../src/limit/slot.ts";
import { ManualClock } from "../../src/testing.ts";
import { mostInAnyWindow } from "./play-schedule.ts";

const limits = {
  api: { limit: 4, windowMs: 1_000 },
  adds: { limit: 2, windowMs: 300, within: "api" },
};
const isSlot = (taken: object | undefined): taken is Slot => taken !== undefined && "release" in taken;

test("as many as the limits allow begin at once, and one more does not", () => {
  const first = new FirstCalls(limits, new ManualClock());
  const taken = ["adds", "adds", "adds", "api", "api", "api"].map((bucket) => isSlot(first.take(bucket, 9)));
  expect(taken).toEqual([true, true, false, true, true, false]);
});

test("a bucket without a limit holds nothing back", () => {
  const first = new FirstCalls(limits, new ManualClock());
  expect(first.take("unknown", 9)).toBeUndefined();
  // What operations without a bucket ask for.
  expect(first.take("", 9)).toBeUndefined();
  expect(first.begun).toEqual([]);
});

test("what was given back counts no more", () => {
  const first = new FirstCalls({ api: { limit: 1, windowMs: 1 } }, new ManualClock());
  const slot = first.take("api", 9);
  if (isSlot(slot)) slot.giveBack();
  expect(isSlot(first.take("api", 9))).toBe(true);
});

interface Step {
  readonly bucket: "api" | "adds";
  readonly pauseMs: number;
  /** From the start until the answer, or none. */
  readonly latencyMs: number;
  readonly fails: boolean;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    bucket: fc.constantFrom("api" as const, "adds" as const),
    pauseMs: fc.nat(400),
    latencyMs: fc.nat(900),
    fails: fc.boolean(),
  }),
  { maxLength: 40 },
);

test("a limiter that takes over keeps the limits together with what was begun", () => {
  fc.assert(
    fc.property(steps, fc.nat(8), (calls, takeOverAt) => {
      const clock = new ManualClock(1_000);
      const arrivals: { atMs: number; bucket: string }[] = [];
      const first = new FirstCalls(limits, clock);
      let keeper: FirstCalls | Limiter = first;
      calls.forEach(({ bucket, pauseMs, latencyMs, fails }, index) => {
        clock.advance(pauseMs);
        if (index === takeOverAt) {
          keeper = new Limiter({ buckets: limits, clock });
          keeper.adopt(first);
        }
        const slot = keeper.take(bucket, 60_000);
        if (!isSlot(slot)) return;
        // The latest that the server may count it.
        clock.setTimer(latencyMs, () => slot.release(!fails));
        arrivals.push({ atMs: clock.now() + latencyMs, bucket });
      });
      arrivals.sort((a, b) => a.atMs - b.atMs);
      expect(mostInAnyWindow(arrivals, 1_000)).toBeLessThanOrEqual(4);
      const adds = arrivals.filter(({ bucket }) => bucket === "adds");
      expect(mostInAnyWindow(adds, 300)).toBeLessThanOrEqual(2);
    }),
  );
});

test("a limiter that takes over knows what runs", () => {
  const clock = new ManualClock();
  const first = new FirstCalls(limits, clock);
  const [done, running] = [first.take("adds", 9_000), first.take("api", 9_000)];
  if (isSlot(done)) done.release(true);
  const limiter = new Limiter({ buckets: limits, clock });
  limiter.adopt(first);
  expect(limiter.state()).toMatchObject([
    { bucket: "api", running: 1 },
    { bucket: "adds", running: 0 },
  ]);
  if (isSlot(running)) running.release(true);
  expect(limiter.state()).toMatchObject([{ running: 0 }, { running: 0 }]);
});
