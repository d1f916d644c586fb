import { allHold, barLine } from "./bar.ts";
import type { Report } from "./section.ts";

/** Prints one section; the status is 1 when a bar is missed. */
export async function runAlone(section: { run(): Promise<Report> }): Promise<void> {
  print(await section.run());
}

export function print({ body, bars }: Report): void {
  process.stdout.write(`${[body.trim(), "", ...bars.map(barLine)].join("\n")}\n`);
  if (!allHold(bars)) process.exitCode = 1;
}
