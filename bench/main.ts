// Runs all sections and writes results.md, or runs those that are named and prints them; `--write` puts these into
// results.md too. The status is 1 when a bar is missed or a section failed, 2 when the command line is wrong.
import { readFile, writeFile } from "node:fs/promises";
import { allHold, barLine } from "./report/bar.ts";
import { type Choice, readChoice } from "./report/choice.ts";
import { duration } from "./report/format.ts";
import { describeMachine } from "./report/machine.ts";
import { type Measured, measure } from "./report/measured.ts";
import { pageOf, replaceSections, sectionOf } from "./report/page.ts";
import type { Section } from "./report/section.ts";
import { SECTIONS } from "./sections.ts";

const RESULTS = new URL("./results.md", import.meta.url);

try {
  const names = SECTIONS.map(({ name }) => name);
  await run(readChoice(process.argv.slice(2), names));
} catch (error) {
  process.stderr.write(`bench: ${messageOf(error)}\n`);
  process.exitCode = 2;
}

async function run({ names, write }: Choice): Promise<void> {
  const startedAt = performance.now();
  const machine = await describeMachine();
  const isWhole = names.length === 0;
  // Refused at once, not after the measurements.
  if (write && !isWhole) replaceSections(await readFile(RESULTS, "utf8"), machine, []);
  const chosen = SECTIONS.filter(({ name }) => isWhole || names.includes(name));
  const all = await measureAll(chosen, isWhole ? barsOf : sectionOf);
  if (all.length < chosen.length || !all.every(({ report }) => allHold(report.bars))) process.exitCode = 1;
  if (!write) return;
  const seconds = (performance.now() - startedAt) / 1_000;
  const page = isWhole
    ? pageOf(machine, all, seconds)
    : replaceSections(await readFile(RESULTS, "utf8"), machine, all);
  await writeFile(RESULTS, page);
  print(`wrote bench/results.md after ${duration(seconds)}`);
}

/** One after the other. What fails is told, and left out. */
async function measureAll(
  sections: readonly Section[],
  tell: (measured: Measured) => string,
): Promise<readonly Measured[]> {
  const all: Measured[] = [];
  for (const section of sections) {
    print(`${section.name} …`);
    try {
      const measured = await measure(section);
      all.push(measured);
      print(`${tell(measured)}\nin ${duration(measured.seconds)}\n`);
    } catch (error) {
      print(`FAIL ${section.name} was not measured: ${messageOf(error)}\n`);
    }
  }
  return all;
}

function barsOf({ report }: Measured): string {
  return report.bars.map(barLine).join("\n");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
