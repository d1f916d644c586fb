import { barTable } from "./bar.ts";
import { day, duration, number } from "./format.ts";
import type { Measured } from "./measured.ts";

const TITLE = "# Results";
const HEADING = "## ";
const INTRODUCTION = `What \`pnpm bench\` measured; it writes this page. Machines differ, so look at the ratios: each is of two things that took
turns in one run. Figures are medians, with the least and the most of the rounds. The bench alone brings
the load average to 2 or 3; more, or more than a few tenths before the first section, is other programs.`;

/** The whole page. */
export function pageOf(machine: string, all: readonly Measured[], seconds: number): string {
  const head = [TITLE, INTRODUCTION, machineLine(machine), `The whole run took ${duration(seconds)}.`];
  return `${[...head, ...all.map(sectionOf)].join("\n\n")}\n`;
}

/** A section as it stands in the page. */
export function sectionOf({ title, report, date, seconds, load, versions }: Measured): string {
  const loads = `load average ${number(load.before, { digits: 1 })} at the beginning and ${number(load.after, { digits: 1 })} at the end`;
  const used = versions.length > 0 ? `. With ${versions.join(", ")}` : "";
  const bars = report.bars.length > 0 ? [barTable(report.bars)] : [];
  const circumstances = `${day(date)}, in ${duration(seconds)}, ${loads}${used}.`;
  return [`${HEADING}${title}`, report.body.trim(), ...bars, circumstances].join("\n\n");
}

/**
 * The page with these sections instead of those of the same titles; a new one comes last.
 *
 * @throws when the other sections were measured on another machine or with another Node
 */
export function replaceSections(page: string, machine: string, all: readonly Measured[]): string {
  if (!page.includes(`\n${machineLine(machine)}\n`)) {
    throw new Error("the page is of another machine, Node or TypeScript: measure all sections");
  }
  const [head = "", ...parts] = page.trimEnd().split(/\n\n(?=## )/);
  for (const measured of all) {
    const start = `${HEADING}${measured.title}\n`;
    const index = parts.findIndex((part) => part.startsWith(start));
    parts.splice(index === -1 ? parts.length : index, 1, sectionOf(measured));
  }
  return `${[head, ...parts].join("\n\n")}\n`;
}

const machineLine = (machine: string): string => `Machine: ${machine}`;
