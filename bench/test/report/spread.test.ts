import { expect, test } from "vitest";
import { medianOf, ratiosOf, spreadOf } from "../../report/spread.ts";

test("the median is the middle, whatever the order", () => {
  expect(medianOf([10, 9, 100])).toBe(10);
});

test("of an even number it lies between the two in the middle", () => {
  expect(medianOf([1, 2, 4, 100])).toBe(3);
});

test("nothing has no median", () => {
  expect(() => medianOf([])).toThrow("nothing was measured");
});

test("a spread has the least, the middle and the most", () => {
  expect(spreadOf([3, 1, 11])).toEqual({ least: 1, middle: 3, most: 11 });
});

test("ratios are those of the rounds, not of the medians", () => {
  expect(ratiosOf([2, 30, 8], [1, 10, 8])).toEqual({ least: 1, middle: 2, most: 3 });
});

test("rounds without a partner are refused", () => {
  expect(() => ratiosOf([1, 2], [1])).toThrow("2 rounds cannot be held against 1");
});
