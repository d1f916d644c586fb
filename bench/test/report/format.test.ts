import { expect, test } from "vitest";
import { day, duration, leastAndMost, number, range } from "../../report/format.ts";

test.each([
  [0.756, "0.76"],
  [2.999, "3.00"],
  [17.84, "17.8"],
  [59232.4, "59,232"],
])("%s is %s", (value, text) => {
  expect(number(value)).toBe(text);
});

test("digits and unit can be said", () => {
  expect(number(1234.56, { digits: 1, unit: "MB" })).toBe("1,234.6 MB");
});

test("a range has the digits of its middle", () => {
  expect(range({ least: 0.5, middle: 17.84, most: 120.4 })).toBe("17.8 (0.5 to 120.4)");
  expect(leastAndMost({ least: 1, middle: 1.5, most: 12.3 })).toBe("1.00 to 12.30");
});

test("only the middle has the unit", () => {
  expect(range({ least: 1, middle: 2, most: 3 }, { digits: 0, unit: "µs" })).toBe("2 µs (1 to 3)");
});

test.each([
  [0.4, "0 s"],
  [59.4, "59 s"],
  [59.6, "1 min 0 s"],
  [250, "4 min 10 s"],
])("%s seconds are %s", (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

test("a day is the one in UTC", () => {
  expect(day(new Date("2026-11-21T23:59:00Z"))).toBe("21 November 2026");
});
