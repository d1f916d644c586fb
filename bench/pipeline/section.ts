import type { Bar } from "../report/bar.ts";
import { number, range } from "../report/format.ts";
import type { Report, Section } from "../report/section.ts";
import { ratiosOf, spreadOf } from "../report/spread.ts";
import { table } from "../report/table.ts";
import type { Edited } from "./edit.ts";
import { measurePipeline, type Pipeline, ROUNDS } from "./measure.ts";

export const pipeline: Section = {
  name: "pipeline",
  title: "What the pipeline costs",
  packages: ["turbo"],
  run: async () => reportPipeline(await measurePipeline()),
};

const SECONDS = { digits: 1, unit: "s" };

export function reportPipeline({ scripts, edits }: Pipeline): Report {
  const rows = scripts.map(({ name, tasks, cold, warm }) => [
    `\`${name}\``,
    String(tasks),
    range(spreadOf(cold), SECONDS),
    range(spreadOf(warm), SECONDS),
    range(ratiosOf(warm, cold)),
  ]);
  const editRows = edits.map(({ file, generated, cached, changed, seconds }) => [
    `\`${file}\``,
    generated.map(shorten).join(", "),
    cached.map(shorten).join(", "),
    String(changed.length),
    number(seconds, SECONDS),
  ]);
  const body = `
The tasks that turbo runs for root scripts, in a copy of the last commit with a cache of its own: ${ROUNDS} times all anew, each
followed by once out of the cache. \`build\` makes the docs too. What a script does besides, such as Biome and knip in
\`lint\`, is not in it.

${table(["script", "tasks", "cold", "warm", "warm, of cold"], rows)}

Then one file of a description is edited, and \`generate\` bundles and generates what is out of date. Generated code is
committed and part of what turbo hashes, so the next \`generate\` makes the same client once more; it runs before the next
edit.

${table(["edited", "generated", "from the cache", "files changed in `packages`", "time"], editRows)}`;
  return { body, bars: edits.flatMap(barsOf) };
}

function barsOf({ client, generated, changed }: Edited): readonly Bar[] {
  const own = generated.filter((name) => shorten(name) === client).length;
  const elsewhere = changed.filter((file) => !file.startsWith(`packages/${client}/src/generated/`));
  const none = { bound: "at most", allowed: 0, digits: 0 } as const;
  return [
    { what: `\`${client}\` generated after its edit`, value: own, bound: "at least", allowed: 1, digits: 0 },
    { what: "others generated after that", value: generated.length - own, ...none },
    { what: "files changed elsewhere in `packages`", value: elsewhere.length, ...none },
  ];
}

const shorten = (name: string): string => name.replace(/^@[^/]+\//, "");
