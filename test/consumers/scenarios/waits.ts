import { expectEqual, failureOf, openRealDebrid, type Scenario } from "./scenario.ts";

/** What goes wrong in the mock for these. The calls of no other scenario are hurt. */
export const FAULTS = [
  { operation: "getTraffic", kind: "no-answer" },
  { operation: "getTrafficDetails", kind: "no-answer" },
  { operation: "listHosts", nth: [1], kind: "too-many-requests", retryAfter: 0 },
  { operation: "getServerTimeIso", kind: "reset-after", bytes: 3, nth: [1] },
];

/** Ends of calls that the server does not bring about. */
export const waits: readonly Scenario[] = [
  {
    name: "an abort of a call under way",
    async run(given) {
      const stop = new AbortController();
      const hooks = { onRequest: () => queueMicrotask(() => stop.abort("enough")) };
      const rd = new given.realdebrid.RealDebrid({ auth: "MOCK-PRIVATE-TOKEN", baseUrl: given.url, hooks });
      const error = await failureOf(rd.traffic.get({}, { signal: stop.signal }));
      if (!(error instanceof given.realdebrid.AbortedError)) throw error;
      expectEqual([error.kind, error.cause], ["aborted", "enough"]);
    },
  },
  {
    name: "a deadline of a call without an answer",
    async run(given) {
      const call = openRealDebrid(given).traffic.details({}, { timeout: { totalMs: 150 } });
      const error = await failureOf(call);
      if (!(error instanceof given.realdebrid.TimeoutError)) throw error;
      expectEqual([error.kind, error.scope], ["timeout", "total"]);
    },
  },
  {
    name: "a retry after status 429",
    async run(given) {
      const { data, meta } = await openRealDebrid(given).hosts.list().withResponse();
      expectEqual([Object.keys(data).length > 0, meta.attempts], [true, 2]);
    },
  },
  {
    name: "a retry after a broken connection",
    async run(given) {
      const { data, meta } = await openRealDebrid(given).time.getIso().withResponse();
      expectEqual([Number.isNaN(Date.parse(data)), meta.attempts], [false, 2]);
    },
  },
];
