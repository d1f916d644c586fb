import fc from "fast-check";
import { expect, test } from "vitest";
import { inTurn, outagePause, PollPace } from "../../src/flow.ts";
import { AbortedError, NetworkError, TimeoutError } from "../../src/index.ts";

test("looks grow rare up to the longest pause, and soon again after a change", () => {
  const pace = new PollPace(() => 0.5);
  const pauses = Array.from({ length: 9 }, () => pace.next(10_000));
  expect(pauses).toEqual([1000, 1500, 2250, 3375, 5063, 7594, 10000, 10000, 10000]);
  pace.restart();
  expect(pace.next(10_000)).toBe(1000);
});

test("pauses are spread by a fifth at most", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
      const pause = new PollPace(() => random).next(10_000);
      expect(pause).toBeGreaterThanOrEqual(800);
      expect(pause).toBeLessThanOrEqual(1200);
    }),
  );
});

test("an outage that can pass is waited out for five minutes", () => {
  const error = new NetworkError("down", { operation: "look", retryable: true });
  expect(outagePause(error, 300_000, 0)).toBe(0);
  expect(() => outagePause(error, 300_001, 0)).toThrow(error);
  const retryAt = new Date(60_000);
  expect(outagePause(new TimeoutError("try", 1, { operation: "look", retryable: true, retryAt }), 0, 0)).toBe(
    60_000,
  );
  expect(() => outagePause(new AbortedError({ operation: "look" }), 0, 0)).toThrow("aborted");
});

test("jobs of one key run one after another, however they end; others don't wait", async () => {
  const owner = {};
  const order: string[] = [];
  const first = inTurn(owner, "a", async () => {
    await Promise.resolve();
    order.push("first");
    throw new Error("made up");
  });
  const second = inTurn(owner, "a", async () => order.push("second"));
  const other = inTurn(owner, "b", async () => order.push("other"));
  await expect(first).rejects.toThrow("made up");
  await Promise.all([second, other]);
  expect(order).toEqual(["other", "first", "second"]);
});
