import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../../src/apis/realdebrid/common/server-days.ts";
import { startRealDebrid } from "../../support/realdebrid.ts";

const DAY = 86_400;
const FILES = "files.example.com";
const VIDEOS = "videos.example.com";

describe("getTraffic", () => {
  it("shows what is left, in the unit of each limit", () => {
    const rd = startRealDebrid();
    rd.state.traffic.record(FILES, { bytes: 1_000, links: 1 });
    rd.state.traffic.record(FILES, { bytes: 24, links: 1 });
    rd.state.traffic.record(VIDEOS, { bytes: 5_000, links: 2 });
    rd.state.traffic.record("remote", { bytes: 1, links: 0 });
    rd.state.traffic.record("real-debrid.com", { bytes: 1, links: 1 });
    expect(rd.own("getTraffic").body).toEqual({
      [FILES]: {
        left: 5 * 1024 ** 3 - 1_024,
        bytes: 1_024,
        links: 2,
        limit: 5,
        type: "gigabytes",
        extra: 0,
        reset: "daily",
      },
      [VIDEOS]: { left: 3, bytes: 5_000, links: 2, limit: 5, type: "links", extra: 0, reset: "weekly" },
      remote: { left: 1024 ** 4 - 1, type: "bytes" },
    });
  });

  it("counts anew with each period of the server's calendar", () => {
    const rd = startRealDebrid();
    const left = (domain: string) => rd.state.traffic.usageOf(domain)?.left;
    for (const domain of [FILES, VIDEOS, "remote"]) rd.state.traffic.exhaust(domain);
    expect([left(FILES), left(VIDEOS), left("remote")]).toEqual([0, 0, 0]);
    // It is Saturday, 31 January, 13:00 in France.
    rd.pass(11 * 3600 - 1);
    expect([left(FILES), left("remote")]).toEqual([0, 0]);
    rd.pass(1);
    expect([left(FILES), left(VIDEOS), left("remote")]).toEqual([5 * 1024 ** 3, 0, 1024 ** 4]);
    rd.pass(DAY);
    expect(left(VIDEOS)).toBe(5);
  });

  it("never leaves less than nothing, and what was bought comes on top", () => {
    const rd = startRealDebrid();
    rd.state.traffic.record(VIDEOS, { bytes: 0, links: 9 });
    expect(rd.state.traffic.usageOf(VIDEOS)).toMatchObject({ left: 0, links: 9 });
    rd.state.traffic.limits.set(VIDEOS, { type: "links", limit: 5, extra: 10, reset: "weekly" });
    expect(rd.state.traffic.usageOf(VIDEOS)).toMatchObject({ left: 6 });
    expect(() => rd.state.traffic.exhaust("real-debrid.com")).toThrow("has no limit");
  });
});

describe("getTrafficDetails", () => {
  const details = (query: object = {}, ignoresEnd = false) => {
    const rd = startRealDebrid();
    rd.state.traffic.ignoresEnd = ignoresEnd;
    for (let day = 0; day < 40; day += 1) {
      rd.state.traffic.record(FILES, { bytes: day, links: 1 });
      rd.state.traffic.record("real-debrid.com", { bytes: 2 * day, links: 1 });
      rd.state.traffic.record("remote", { bytes: 1, links: 0 });
      if (day < 39) rd.pass(DAY);
    }
    return rd.own("getTrafficDetails", { query });
  };

  it("has a week unless asked otherwise, newest first", () => {
    const { body } = details();
    expect(Object.keys(body as object)).toEqual(
      Array.from({ length: 8 }, (_, index) => addDays("2026-03-11", -index)),
    );
    expect(body).toMatchObject({
      "2026-03-11": { host: { [FILES]: 39, "real-debrid.com": 78 }, bytes: 117 },
    });
  });

  it("keeps to start and end, for 31 days at most", () => {
    const start = fc.integer({ min: 0, max: 45 });
    fc.assert(
      fc.property(start, fc.integer({ min: -2, max: 35 }), (first, length) => {
        const query = { start: addDays("2026-01-31", first), end: addDays("2026-01-31", first + length) };
        const { status, body } = details(query);
        expect(status).toBe(length < 0 || length > 30 ? 400 : 200);
        if (status !== 200) return;
        const days = Array.isArray(body) ? [] : Object.keys(body as object);
        expect(days).toHaveLength(Math.max(0, Math.min(39, first + length) - first + 1));
        expect(days.every((day) => day >= query.start && day <= query.end)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("may ignore the end, as a client reports", () => {
    const query = { start: "2026-03-09", end: "2026-03-09" };
    expect(Object.keys(details(query).body as object)).toEqual(["2026-03-09"]);
    expect(Object.keys(details(query, true).body as object)).toHaveLength(3);
  });

  it("shows a day of links without bytes, and no day without either", () => {
    const rd = startRealDebrid();
    expect(rd.own("getTrafficDetails").body).toEqual([]);
    rd.state.traffic.record(VIDEOS, { bytes: 0, links: 1 });
    expect(rd.own("getTrafficDetails").body).toEqual({ "2026-01-31": { host: [], bytes: 0 } });
  });
});
