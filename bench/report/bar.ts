import { leastAndMost, type NumberFormat, number } from "./format.ts";
import type { Spread } from "./spread.ts";
import { table } from "./table.ts";

/** What a measurement is held against. */
export interface Bar extends NumberFormat {
  readonly what: string;
  /** Of several rounds the median counts. */
  readonly value: Spread | number;
  readonly bound: "at least" | "at most" | "less than";
  readonly allowed: number;
}

export function isMet({ value, bound, allowed }: Bar): boolean {
  const middle = middleOf(value);
  if (bound === "at least") return middle >= allowed;
  return bound === "at most" ? middle <= allowed : middle < allowed;
}

/** Whether nothing was missed that had to be met. */
export function allHold(bars: readonly Bar[]): boolean {
  return bars.every(isMet);
}

export function barTable(bars: readonly Bar[]): string {
  const rows = bars.map((bar) => [
    bar.what,
    number(middleOf(bar.value), bar),
    typeof bar.value === "number" ? "" : leastAndMost(bar.value, bar),
    allowed(bar),
    isMet(bar) ? "yes" : "**no**",
  ]);
  return table(["measure", "median", "least and most", "allowed", "met"], rows);
}

/** For the terminal: `ok   first answer: 0.70; at most 1`. */
export function barLine(bar: Bar): string {
  const spread = typeof bar.value === "number" ? "" : ` (${leastAndMost(bar.value, bar)})`;
  const verdict = isMet(bar) ? "ok  " : "FAIL";
  return `${verdict} ${bar.what}: ${number(middleOf(bar.value), bar)}${spread}; ${allowed(bar)}`;
}

function allowed({ bound, allowed: limit, unit }: Bar): string {
  return `${bound} ${limit.toLocaleString("en-US")}${unit === undefined ? "" : ` ${unit}`}`;
}

const middleOf = (value: Spread | number): number => (typeof value === "number" ? value : value.middle);
