import { expect, test } from "vitest";
import { type Bar, barLine, barTable, isMet } from "../../report/bar.ts";

const bar = (given: Partial<Bar>): Bar => ({
  what: "speed",
  value: 1,
  bound: "at most",
  allowed: 1,
  ...given,
});

test.each([
  ["at most", 1, true],
  ["at most", 1.01, false],
  ["at least", 1, true],
  ["at least", 0.99, false],
  ["less than", 0.99, true],
  ["less than", 1, false],
] as const)("%s 1: %s", (bound, value, met) => {
  expect(isMet(bar({ bound, value }))).toBe(met);
});

test("of several rounds the median counts", () => {
  expect(isMet(bar({ value: { least: 0.5, middle: 1, most: 9 } }))).toBe(true);
  expect(isMet(bar({ value: { least: 0.5, middle: 1.1, most: 9 } }))).toBe(false);
});

test("what was not measured meets nothing", () => {
  for (const bound of ["at most", "at least", "less than"] as const) {
    expect(isMet(bar({ bound, value: Number.NaN }))).toBe(false);
  }
});

test("the terminal says what failed", () => {
  const value = { least: 1, middle: 2, most: 3 };
  expect(barLine(bar({ value, unit: "MB", digits: 0 }))).toBe("FAIL speed: 2 MB (1 to 3); at most 1 MB");
});

test("the table says whether each is met", () => {
  const value = { least: 0.5, middle: 0.75, most: 1.25 };
  expect(
    barTable([bar({ value }), bar({ value: 1.5 })])
      .split("\n")
      .slice(2),
  ).toEqual([
    "| speed   | 0.75   | 0.50 to 1.25   | at most 1 | yes    |",
    "| speed   | 1.50   |                | at most 1 | **no** |",
  ]);
});
