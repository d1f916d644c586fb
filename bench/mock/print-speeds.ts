import type { Row } from "./compare-speed.ts";
import { rangeOf } from "./share.ts";

/** The rows of `results.md`, fastest first. */
export function printSpeeds(rows: readonly Row[], print: (line: string) => void): void {
  print("| server | answers/s | p99 | memory | of bare | the mock is so many times as fast |");
  print("| ------ | --------- | --- | ------ | ------- | --------------------------------- |");
  for (const { name, speed, ofBare, timesThis } of rows.toSorted(
    (a, b) => b.speed.perSecond - a.speed.perSecond,
  )) {
    const perSecond = Math.round(speed.perSecond).toLocaleString("en");
    const cells = [
      name,
      perSecond,
      `${speed.p99} ms`,
      `${speed.memory} MB`,
      rangeOf(ofBare),
      rangeOf(timesThis),
    ];
    print(`| ${cells.join(" | ")} |`);
  }
}
