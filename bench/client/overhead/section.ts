import type { Bar } from "../../report/bar.ts";
import { range } from "../../report/format.ts";
import type { Report, Section } from "../../report/section.ts";
import { ratiosOf, spreadOf } from "../../report/spread.ts";
import { table } from "../../report/table.ts";
import type { Overhead } from "./measure.ts";
import { measureApart } from "./measure-apart.ts";

const THIS = "this client";
const REFERENCE = "openapi-fetch";
const LIMIT = 1.1;
/** What this client has to be faster than. */
const SLOWER = ["ky", "axios", "@octokit/core", "openai"];

export const overhead: Section = {
  name: "overhead",
  title: "What a client costs a call",
  packages: [REFERENCE, "undici", "ofetch", ...SLOWER, "real-debrid-api", "node-real-debrid"],
  run: async () => reportOverhead(await measureApart()),
};

export function reportOverhead(ways: readonly Overhead[]): Report {
  const names = [...(ways[0]?.times.keys() ?? [])];
  const head = ways.flatMap(({ atOnce }) => [nameOf(atOnce), `of ${REFERENCE}`]);
  const rows = names.map((name) => [
    name,
    ...ways.flatMap((way) => [
      range(spreadOf(timesOf(way, name)), { digits: 0, unit: "µs" }),
      range(ratio(way, name, REFERENCE)),
    ]),
  ]);
  const [{ rounds = 0, calls = 0 } = {}] = ways;
  const body = `
The same call, who am I, to a bare \`node:http\` in a process of its own, with limiter, credentials, retries and deadlines
on. ${rounds} rounds of ${calls} calls in which all take turns, in another order each time. The ratios are medians of the rounds'. A
single round spreads widely, since it is short and anything can come in between.

${table(["library", ...head], rows)}

\`real-debrid-api\` and \`node-real-debrid\`, the clients of Real-Debrid on npm, have no option for another address than the
service's; a property of theirs was set. Neither has a limiter, retries, or more of a deadline than one for the whole
call, and \`node-real-debrid\` has none. real-debrid-ts and ts-realdebrid-api are not on npm, and no client for Cloudreve
v3 was found there.`;
  return { body, bars: ways.flatMap(barsOf) };
}

function barsOf(way: Overhead): readonly Bar[] {
  const where = nameOf(way.atOnce);
  return [
    {
      what: `of ${REFERENCE}, ${where}`,
      value: ratio(way, THIS, REFERENCE),
      bound: "at most",
      allowed: LIMIT,
    },
    ...SLOWER.map(
      (name): Bar => ({
        what: `of ${name}, ${where}`,
        value: ratio(way, THIS, name),
        bound: "less than",
        allowed: 1,
      }),
    ),
  ];
}

const nameOf = (atOnce: number): string => (atOnce === 1 ? "one at a time" : `${atOnce} at once`);

const ratio = (way: Overhead, name: string, other: string) =>
  ratiosOf(timesOf(way, name), timesOf(way, other));

function timesOf({ times }: Overhead, name: string): readonly number[] {
  const found = times.get(name);
  if (found === undefined) throw new Error(`${name} was not measured`);
  return found;
}
