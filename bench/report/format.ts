import type { Spread } from "./spread.ts";

export interface NumberFormat {
  /** After the point. By itself 2 below 3, 1 below 100, else none. */
  readonly digits?: number | undefined;
  readonly unit?: string | undefined;
}

/** `1.04`, `17.8`, `59,232`, `12.5 MB`. */
export function number(value: number, { digits = digitsOf(value), unit }: NumberFormat = {}): string {
  const text = value.toLocaleString("en-US", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return unit === undefined ? text : `${text} ${unit}`;
}

function digitsOf(value: number): number {
  if (Math.abs(value) >= 100) return 0;
  return Math.abs(value) < 3 ? 2 : 1;
}

/** `1.04 (0.98 to 1.12)`, with the unit after the first of them. */
export function range(spread: Spread, format: NumberFormat = {}): string {
  return `${number(spread.middle, format)} (${leastAndMost(spread, format)})`;
}

/** `0.98 to 1.12`. */
export function leastAndMost({ least, middle, most }: Spread, { digits }: NumberFormat = {}): string {
  const format = { digits: digits ?? digitsOf(middle) };
  return `${number(least, format)} to ${number(most, format)}`;
}

/** `48 s`, `4 min 10 s`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes === 0 ? `${whole} s` : `${minutes} min ${whole % 60} s`;
}

/** `21 November 2026`. */
export function day(date: Date): string {
  return date.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
