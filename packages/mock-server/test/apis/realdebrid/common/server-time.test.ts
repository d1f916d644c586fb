import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  toServerDate,
  toServerDay,
  toServerTime,
  toServerTimeIso,
} from "../../../../src/apis/realdebrid/common/server-time.ts";

const moment = fc
  .date({ min: new Date("1971-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map(Number);

describe("the server's clock", () => {
  it.each([
    ["2026-01-31T12:00:00Z", "2026-01-31T13:00:00+0100"],
    ["2026-07-31T19:52:18Z", "2026-07-31T21:52:18+0200"],
    ["2026-03-29T00:59:59Z", "2026-03-29T01:59:59+0100"],
    ["2026-03-29T01:00:00Z", "2026-03-29T03:00:00+0200"],
    ["2026-10-25T00:59:59Z", "2026-10-25T02:59:59+0200"],
    ["2026-10-25T01:00:00Z", "2026-10-25T02:00:00+0100"],
    ["2026-12-31T23:30:00Z", "2027-01-01T00:30:00+0100"],
  ])("shows %s as %s", (instant, shown) => {
    expect(toServerTimeIso(Date.parse(instant))).toBe(shown);
  });

  it("is an instant once the offset has its colon", () => {
    fc.assert(
      fc.property(moment, (time) => {
        const text = toServerTimeIso(time).replace(/(\d\d)$/, ":$1");
        expect(Date.parse(text)).toBe(Math.floor(time / 1000) * 1000);
      }),
    );
  });

  it("is the same in every form", () => {
    fc.assert(
      fc.property(moment, (time) => {
        const local = toServerTimeIso(time).slice(0, 19);
        expect(toServerTime(time)).toBe(local.replace("T", " "));
        expect(toServerDate(time)).toBe(`${local}.000Z`);
        expect(toServerDay(time)).toBe(local.slice(0, 10));
      }),
    );
  });
});
