import type { Bar } from "../../report/bar.ts";
import { number } from "../../report/format.ts";
import type { Report, Section } from "../../report/section.ts";
import { table } from "../../report/table.ts";
import { measureSizes, type Sizes } from "./measure.ts";
import { others } from "./programs.ts";

export const size: Section = {
  name: "size",
  title: "What a client costs a program's size",
  packages: ["esbuild", ...Object.keys(others)],
  run: async () => reportSizes(await measureSizes()),
};

const KB = { digits: 1, unit: "kB" } as const;

export function reportSizes({ own, others }: Sizes): Report {
  const sorted = others.toSorted((a, b) => a.start.gzip - b.start.gzip);
  const rows = [...own, ...sorted].map(({ name, start, all, ...rest }) => [
    "platform" in rest && rest.platform === "node" ? `\`${name}\`, on Node only` : `\`${name}\``,
    kilobytes(start.gzip),
    kilobytes(start.minified),
    all.gzip === start.gzip ? "" : kilobytes(all.gzip),
  ]);
  const body = `
\`pnpm size\` for the first three. Programs as ES modules out of esbuild, minified, \`gzip -9\`. "At the start" is what a
program loads before it sends anything, and all that calls need which succeed. The rest is loaded when it is first
needed: waiting for a slot, retries, refusals, flows, sessions, ETags, the logger. No client for Cloudreve v3 was found
on npm.

${table(["program", "at the start", "minified", "with all parts"], rows)}`;
  const bars = own.map(
    ({ name, start, budget }): Bar => ({
      what: `\`${name}\` at the start`,
      value: start.gzip / 1_000,
      bound: "at most",
      allowed: budget / 1_000,
      ...KB,
    }),
  );
  return { body, bars };
}

const kilobytes = (bytes: number): string => number(bytes / 1_000, KB);
