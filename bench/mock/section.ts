import { number, range } from "../report/format.ts";
import type { Report, Section } from "../report/section.ts";
import { spreadOf } from "../report/spread.ts";
import { table } from "../report/table.ts";
import { barsOf } from "./bars.ts";
import { type MockCost, measureMock } from "./cost.ts";
import { SESSIONS } from "./many-sessions.ts";

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

const megabytes = (bytes = 0): string => number(bytes / 1024 ** 2, { digits: 1 });
