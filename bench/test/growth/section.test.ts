import { expect, test } from "vitest";
import type { Grown } from "../../growth/measure.ts";
import { reportGrowth } from "../../growth/section.ts";
import { isMet } from "../../report/bar.ts";

const series = (timeOfLargest: number, kept: number): readonly Grown[] =>
  [100, 1_000, 100_000].map((items) => ({
    items,
    rounds: [
      {
        time: items === 100_000 ? timeOfLargest : 10,
        heaps: [1_000_000, 1_000_000 + kept * items * 0.9],
        resident: 50_000_000,
      },
    ],
  }));

const verdicts = (given: Partial<Parameters<typeof reportGrowth>[0]>) => {
  const linear = series(10, 0);
  const all = { torrents: linear, tree: linear, folder: linear, bareFolder: linear, ...given };
  return reportGrowth(all).bars.map(isMet);
};

test("what grows with the items meets all bars", () => {
  expect(verdicts({})).toEqual(Array(6).fill(true));
});

test("time that grows faster is seen", () => {
  expect(verdicts({ torrents: series(16, 0) })).toEqual([false, true, true, true, true, true]);
});

test("a walk that keeps what it gave is seen, and so is a list that keeps more than ids", () => {
  expect(verdicts({ tree: series(10, 400) })).toEqual([true, true, true, true, false, true]);
  expect(verdicts({ torrents: series(10, 400) })).toEqual([true, true, true, false, true, true]);
});
