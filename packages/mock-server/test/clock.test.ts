import { describe, expect, it } from "vitest";
import { type ClockMode, VirtualClock } from "../src/clock.ts";

function clockIn(mode: ClockMode) {
  let machine = 1000;
  const clock = new VirtualClock({ mode, start: 5000, machine: () => machine });
  const pass = (milliseconds: number) => {
    machine += milliseconds;
  };
  return { clock, pass };
}

describe("VirtualClock", () => {
  it.each<[ClockMode, number]>([
    ["real", 5100],
    ["frozen", 5000],
    [{ scale: 60 }, 11_000],
    [{ scale: 0.5 }, 5050],
  ])("in mode %j is at the right time after 100 ms", (mode, expected) => {
    const { clock, pass } = clockIn(mode);
    pass(100);
    expect(clock.now()).toBe(expected);
  });

  it("can be advanced in any mode", () => {
    const { clock, pass } = clockIn({ scale: 2 });
    clock.advance(1000);
    pass(100);
    expect(clock.now()).toBe(6200);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("does not go by %s", (value) => {
    expect(() => clockIn("frozen").clock.advance(value)).toThrow(RangeError);
    expect(() => clockIn({ scale: value })).toThrow(RangeError);
  });
});
