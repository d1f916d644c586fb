import type { Bar } from "../report/bar.ts";
import { ratiosOf, spreadOf } from "../report/spread.ts";
import type { Row } from "./compare-speed.ts";
import type { MockCost } from "./cost.ts";
import { SESSIONS } from "./many-sessions.ts";

const LIMITS = { ofBare: 0.45, timesPrism: 8, firstAnswer: 1, growth: 1.2, sessionKilobytes: 100 };

export function barsOf({ rows, first, hashes, heaps, sessions, torrents }: MockCost): readonly Bar[] {
  const [filled = 0, ...laterHeaps] = heaps;
  const [full = 0, ...later] = torrents.sizes.map(({ heap }) => heap);
  const growth = { bound: "at most", allowed: LIMITS.growth } as const;
  const none = { digits: 0, bound: "at most", allowed: 0 } as const;
  const kilobytes = sessions.map(({ before, open }) => (open - before) / SESSIONS / 1024);
  return [
    {
      what: "share of bare `node:http`",
      value: rowOf(rows, "mock").ofBare,
      bound: "at least",
      allowed: LIMITS.ofBare,
    },
    {
      what: "times `prism-cli`",
      value: rowOf(rows, "`prism-cli`").timesThis,
      bound: "at least",
      allowed: LIMITS.timesPrism,
    },
    {
      what: "first answer, in imports of Prism",
      value: ratiosOf(first.mock, first.prism),
      bound: "at most",
      allowed: LIMITS.firstAnswer,
    },
    { what: "other bytes than were sent", value: new Set(hashes).size - 1, ...none },
    {
      what: "heap after a million requests, in heaps after 100,000",
      value: most(laterHeaps) / filled,
      ...growth,
    },
    {
      what: "a session",
      value: spreadOf(kilobytes),
      bound: "at most",
      allowed: LIMITS.sessionKilobytes,
      unit: "KB",
      digits: 0,
    },
    { what: "sessions mixed up", value: most(sessions.map(({ mixed }) => mixed)), ...none },
    {
      what: "heap after sessions, in heaps before",
      value: most(sessions.map(({ before, after }) => after / before)),
      ...growth,
    },
    { what: "heap after more torrents, in heaps after 50,000", value: most(later) / full, ...growth },
    {
      what: "torrents kept of more, beyond those of 50,000",
      value: most(torrents.sizes.map((size) => size.torrents)) - (torrents.sizes[0]?.torrents ?? 0),
      ...none,
    },
  ];
}

function rowOf(rows: readonly Row[], name: string): Row {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`${name} was not measured`);
  return row;
}

const most = (values: readonly number[]): number => Math.max(...values);
