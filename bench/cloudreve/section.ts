import type { Bar } from "../report/bar.ts";
import { number, range } from "../report/format.ts";
import type { Report, Section } from "../report/section.ts";
import { medianOf, ratiosOf, type Spread } from "../report/spread.ts";
import { table } from "../report/table.ts";
import type { Way } from "./programs/measured.ts";
import { type Pair, type Program, transfer } from "./transfer.ts";

const ROUNDS = { up: 5, down: 15 };
const LIMITS = { ofBare: 0.9, memory: 150 };
const MEGABYTE = 1024 ** 2;

export const transfers: Section = {
  name: "cloudreve",
  title: "What the Cloudreve client costs a transfer",
  packages: [],
  run: async () => reportTransfers(await transfer(ROUNDS)),
};

type Pairs = Readonly<Record<Way, readonly Pair[]>>;

export function reportTransfers(pairs: Pairs): Report {
  const ways = ["up", "down"] as const;
  const rows = ways.map((way) => [
    `1 GiB ${way}`,
    ...(["client", "bare"] as const).map((who) => speed(pairs[way], who)),
    range(ratio(pairs[way])),
  ]);
  const memory = ["most memory", `${memoryOf(pairs, "client")} MB`, `${memoryOf(pairs, "bare")} MB`, ""];
  const body = `
A GiB goes to the mock in chunks of 25 MiB from a file, and another comes from a file that the mock has in memory: once
through the client, once with nothing but \`fetch\` and the same requests, right after each other, ${ROUNDS.up} times up and ${ROUNDS.down} times
down. Both programs and the mock have a process of their own. Memory is the most that was resident over all of it, over
what was before the first byte. Ratios are those of the pairs.

${table(["measure", "client", "bare `fetch`", "ratio"], [...rows, memory])}`;
  const bars: Bar[] = ways.map((way) => ({
    what: `1 GiB ${way}, of bare \`fetch\``,
    value: ratio(pairs[way]),
    bound: "at least",
    allowed: LIMITS.ofBare,
  }));
  const value = memoryOf(pairs, "client");
  bars.push({
    what: "most memory",
    value,
    bound: "less than",
    allowed: LIMITS.memory,
    unit: "MB",
    digits: 0,
  });
  return { body, bars };
}

const ratio = (of: readonly Pair[]): Spread =>
  ratiosOf(
    of.map(({ client }) => client.speed),
    of.map(({ bare }) => bare.speed),
  );

const speed = (of: readonly Pair[], who: Program): string =>
  number(medianOf(of.map((pair) => pair[who].speed)) / MEGABYTE, { digits: 0, unit: "MB/s" });

/** In MB. */
const memoryOf = ({ up, down }: Pairs, who: Program): number =>
  Math.round(Math.max(...[...up, ...down].map((pair) => pair[who].memory)) / MEGABYTE);
