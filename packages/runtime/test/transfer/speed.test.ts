import { expect, test } from "vitest";
import { Speed } from "../../src/transfer/speed.ts";

test("is that of the last five seconds", () => {
  const speed = new Speed(0);
  expect(speed.perSecond(0)).toBe(0);
  speed.add(1_000, 500);
  expect(speed.perSecond(1_000)).toBe(1_000);
  for (let now = 1_000; now <= 20_000; now += 10) speed.add(10, now);
  expect(speed.perSecond(20_000)).toBeGreaterThanOrEqual(970);
  expect(speed.perSecond(20_000)).toBeLessThanOrEqual(1_030);
  expect(speed.perSecond(25_100)).toBe(0);
});

test("is an average over the time that has passed, to the whole byte", () => {
  const speed = new Speed(5_000);
  speed.add(1_001, 5_100);
  speed.add(1_000, 5_250);
  expect(speed.perSecond(5_500)).toBe(4_002);
  expect(speed.perSecond(8_000)).toBe(667);
});

test("forgets bytes when five seconds have passed since, and not before", () => {
  const speed = new Speed(0);
  speed.add(1_000, 1_000);
  speed.add(500, 1_100);
  expect([5_999, 6_000, 6_099, 6_100].map((now) => speed.perSecond(now))).toEqual([300, 100, 100, 0]);
});
