import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRetryAfter } from "../../src/flow.ts";

const NOW = Date.UTC(1994, 10, 6, 8, 49, 0);

test.each([
  ["0", 0],
  ["7", 7_000],
  [" 120 ", 120_000],
  ["Sun, 06 Nov 1994 08:49:37 GMT", 37_000],
  ["Sunday, 06-Nov-94 08:49:37 GMT", 37_000],
  ["Sun Nov  6 08:49:37 1994", 37_000],
  ["Sun, 06 Nov 1994 08:48:00 GMT", 0],
  // A leap second.
  ["Sun, 06 Nov 1994 08:49:60 GMT", 60_000],
  // Two digits of a year that is more than 50 years ahead mean the century before.
  ["Sunday, 06-Nov-44 08:49:00 GMT", 365 * 86_400_000],
  ["Sunday, 06-Nov-45 08:49:00 GMT", 0],
  ["99999999999999999999", 365 * 86_400_000],
])("%j is %i ms", (value, milliseconds) => {
  expect(parseRetryAfter(value, NOW)).toBe(milliseconds);
});

test.each([
  null,
  "",
  "-1",
  "1.5",
  "1e3",
  "soon",
  "0x10",
  "2026",
  "Sun, 06 Foo 1994 08:49:37 GMT",
  "Sun, 99 Nov 1994 08:49:37 GMT",
  "Sun, 00 Nov 1994 08:49:37 GMT",
  "Sun, 32 Nov 1994 08:49:37 GMT",
  "Sun, 06 Nov 1994 24:49:37 GMT",
  "Sun, 06 Nov 1994 08:60:37 GMT",
  "Sun, 06 Nov 1994 08:49:61 GMT",
  "1994-11-06T08:49:37Z",
])("%j says nothing, unless it is a number of seconds", (value) => {
  expect(parseRetryAfter(value, NOW)).toBe(value === "2026" ? 2_026_000 : undefined);
});

test("a date is read to the second, in every form", () => {
  const day = fc.integer({ min: Date.UTC(1980, 0, 1) / 1000, max: Date.UTC(2030, 0, 1) / 1000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 1_000_000 }), (seconds, ahead) => {
      const at = new Date((seconds + ahead) * 1000);
      expect(parseRetryAfter(at.toUTCString(), seconds * 1000)).toBe(ahead * 1000);
    }),
  );
});

test("garbage never gives a number that is not a wait", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const wait = parseRetryAfter(text, NOW);
      expect(wait === undefined || (wait >= 0 && Number.isFinite(wait))).toBe(true);
    }),
  );
});
