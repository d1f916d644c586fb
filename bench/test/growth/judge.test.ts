import { expect, test } from "vitest";
import { keptOf, timeRatioOf } from "../../growth/judge.ts";
import type { Grown } from "../../growth/measure.ts";

const grown = (items: number, times: readonly number[], heaps: readonly number[] = [0]): Grown => ({
  items,
  rounds: times.map((time) => ({ time, heaps, resident: 0 })),
});

test("the largest is held against the median of the smaller ones, round by round", () => {
  const series = [grown(10, [8, 80]), grown(100, [2, 20]), grown(1_000, [1, 10]), grown(10_000, [3, 40])];
  expect(timeRatioOf(series)).toEqual({ least: 1.5, middle: 1.75, most: 2 });
});

test("quadratic work is seen", () => {
  const series = [10, 100, 1_000].map((items) => grown(items, [items]));
  expect(timeRatioOf(series).middle).toBeGreaterThan(1.5);
});

test("one size does not grow", () => {
  expect(() => timeRatioOf([grown(10, [1])])).toThrow("two sizes");
});

test("a size that was read in fewer rounds is no reference", () => {
  expect(() => timeRatioOf([grown(10, [1]), grown(100, [1, 1])])).toThrow(
    "10 items were not read in round 2",
  );
});

test("what a reader keeps is counted by item, at its most", () => {
  expect(keptOf(grown(1_000, [1], [5_000, 95_000, 50_000])).middle).toBe(100);
});

test("a heap that gets smaller keeps nothing", () => {
  expect(keptOf(grown(1_000, [1], [5_000, 4_000])).middle).toBe(0);
});
