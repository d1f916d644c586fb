import { expect, test } from "vitest";
import { offsetOf } from "../../src/flows/dates.ts";
import { parseDate } from "../../src/flows/index.ts";
import { offsetIn } from "../../src/flows/time-zone.ts";

const HOUR_MS = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const local = (instant: number, minutes: number) => new Date(instant + minutes * 60_000).toISOString();

test("a date is a time of the server's clock", () => {
  expect(parseDate("2026-07-31T21:52:18.000Z", 120)).toEqual(new Date("2026-07-31T19:52:18Z"));
  expect(parseDate("2026-07-31T21:52:18", -90)).toEqual(new Date("2026-07-31T23:22:18Z"));
  expect(parseDate("2026-07-31T21:52:18+0200", 0)).toEqual(new Date("2026-07-31T19:52:18Z"));
  expect(parseDate("2026-07-31T21:52:18-01:30", 0)).toEqual(new Date("2026-07-31T23:22:18Z"));
});

test.each(["", "yesterday", "2026-07-31", "2026-13-31T21:52:18Z", "2026-07-31 21:52:18"])(
  "%s is no date",
  (value) => {
    expect(() => parseDate(value, 0)).toThrow("parseDate: value: expected a date of the API");
  },
);

test("every hour of a year comes back, but for the one that is there twice", () => {
  const { toDate, timeZone } = offsetOf(START, 60);
  expect(timeZone).toBe("Europe/Paris");
  const wrong: string[] = [];
  for (let instant = START; instant < START + 365 * 24 * HOUR_MS; instant += HOUR_MS / 2) {
    const value = local(instant, offsetIn("Europe/Paris", instant) ?? 0);
    if (toDate(value).getTime() !== instant) wrong.push(value);
  }
  expect(wrong).toEqual(["2026-10-25T02:00:00.000Z", "2026-10-25T02:30:00.000Z"]);
});

test("a server elsewhere is taken at its word", () => {
  const { toDate, timeZone, minutes } = offsetOf(START, 330);
  expect([timeZone, minutes]).toEqual([undefined, 330]);
  expect(toDate("2026-07-01T05:30:00.000Z")).toEqual(new Date("2026-07-01T00:00:00Z"));
  expect(toDate("2026-07-01T05:30:00+0000")).toEqual(new Date("2026-07-01T05:30:00Z"));
});

test("an hour that was skipped is some time near it", () => {
  const skipped = offsetOf(START, 60).toDate("2026-03-29T02:30:00.000Z").getTime();
  expect(Math.abs(skipped - Date.parse("2026-03-29T01:00:00Z"))).toBeLessThanOrEqual(HOUR_MS);
});
