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
