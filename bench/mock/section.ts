import type { Bar } from "../report/bar.ts";
import { number, range } from "../report/format.ts";
import type { Report, Section } from "../report/section.ts";
import { ratiosOf, spreadOf } from "../report/spread.ts";
import { table } from "../report/table.ts";
import { sendBodies } from "./bodies.ts";
import { compareSpeed, type Row } from "./compare-speed.ts";
import { type FirstAnswer, measureFirstAnswer } from "./first-answer.ts";
import { sendMany } from "./many-requests.ts";
import { openMany, SESSIONS, type SessionRound } from "./many-sessions.ts";
import { addTorrents, type Growth } from "./torrents.ts";

const LIMITS = { ofBare: 0.45, timesPrism: 8, firstAnswer: 1, growth: 1.2, sessionKilobytes: 100 };

export const mock: Section = {
  name: "mock",
  title: "What the mock costs",
  packages: [
    "@stoplight/prism-cli",
    "openapi-backend",
    "@scalar/mock-server",
    "msw",
    "@msw/source",
    "@mswjs/http-middleware",
    "autocannon",
  ],
  run: async () => reportMock(await measureMock()),
};

export interface MockCost {
  readonly rows: readonly Row[];
  readonly first: FirstAnswer;
  /** SHA-256 of the same bytes at each place they came by. */
  readonly hashes: readonly string[];
  /** Bytes after each 100,000 of a million requests. */
  readonly heaps: readonly number[];
  readonly sessions: readonly SessionRound[];
  readonly torrents: Growth;
}

async function measureMock(): Promise<MockCost> {
  return {
    rows: await compareSpeed(),
    first: await measureFirstAnswer(),
    hashes: await sendBodies(),
    heaps: await sendMany(),
    sessions: await openMany(),
    torrents: await addTorrents(),
  };
}

export function reportMock({ rows, first, hashes, heaps, sessions, torrents }: MockCost): Report {
  const speeds = rows
    .toSorted((a, b) => b.speed.perSecond - a.speed.perSecond)
    .map(({ name, speed, ofBare, timesThis }) => [
      name,
      number(speed.perSecond, { digits: 0 }),
      `${speed.p99} ms`,
      `${speed.memory} MB`,
      range(ofBare),
      range(timesThis),
    ]);
  const kept = torrents.sizes.map((size) => number(size.torrents, { digits: 0 }));
  const body = `
Servers answer \`GET /rest/1.0/user\` to 16 connections, each in a process of its own, in rounds in which they take turns;
before each, the answer is checked to be a user with all its fields. The bare server sends the same body with the same
headers. The mock is the built package; it checks requests and answers, writes its journal and keeps no answers. Prism
checks requests and answers, its log goes nowhere; openapi-backend and Scalar check requests, MSW nothing: it is
@msw/source, which is not for MSW 3 yet, on @mswjs/http-middleware.

${table(["server", "answers/s", "p99", "memory", "share of bare", "the mock is so many times as fast"], speeds)}

The first answer with both APIs took ${range(spreadOf(first.mock), { unit: "ms", digits: 0 })} and the import of Prism
${range(spreadOf(first.prism), { unit: "ms", digits: 0 })}, each in a process of its own: Prism is loaded when the description has to answer.

${number(SESSIONS)} sessions at once, each with a torrent and a folder of its own, opened and ended ${sessions.length} times over: the heap goes
from ${megabytes(sessions[0]?.before)} MB to ${megabytes(sessions[0]?.open)} MB and back to ${megabytes(sessions[0]?.after)} MB. A million requests, no two alike, leave it at ${megabytes(heaps[0])} MB after the
first 100,000 and at ${megabytes(heaps.at(-1))} MB after the last.

Of ${number(torrents.added + torrents.refused)} torrents ${number(torrents.added)} were added and ${number(torrents.refused)} refused, with status 509 as the service does when there is
no slot; ${kept.join(", ")} were kept after 50,000, 150,000 and 300,000. 12 MB were sent to a file of the drive, kept there and
downloaded again, with ${new Set(hashes).size} SHA-256.`;
  return { body, bars: barsOf({ rows, first, hashes, heaps, sessions, torrents }) };
}

function barsOf({ rows, first, hashes, heaps, sessions, torrents }: MockCost): readonly Bar[] {
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

const megabytes = (bytes = 0): string => number(bytes / 1024 ** 2, { digits: 1 });
