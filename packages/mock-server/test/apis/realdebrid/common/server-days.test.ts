import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, daysBetween, firstDayOf } from "../../../../src/apis/realdebrid/common/server-days.ts";

const day = fc
  .date({ min: new Date("1971-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it("counts days there and back", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -1000, max: 1000 }), (first, count) => {
      const other = addDays(first, count);
      expect(addDays(other, -count)).toBe(first);
      expect(daysBetween(first, other)).toBe(count + 1);
    }),
  );
});

it("begins a period on a day that begins it", () => {
  fc.assert(
    fc.property(day, fc.constantFrom("daily", "weekly", "monthly"), (one, reset) => {
      const first = firstDayOf(reset, one);
      expect(firstDayOf(reset, first)).toBe(first);
      const length = daysBetween(first, one);
      expect(length).toBeGreaterThanOrEqual(1);
      expect(length).toBeLessThanOrEqual({ daily: 1, weekly: 7, monthly: 31 }[reset]);
    }),
  );
});

it("begins weeks on Monday", () => {
  expect(firstDayOf("weekly", "2026-02-01")).toBe("2026-01-26");
  expect(firstDayOf("weekly", "2026-02-02")).toBe("2026-02-02");
  expect(firstDayOf("monthly", "2026-02-28")).toBe("2026-02-01");
});
