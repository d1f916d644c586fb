import { median } from "./median.ts";

export interface Share {
  readonly middle: number;
  readonly least: number;
  readonly most: number;
}

/** Of each round, whose servers had the machine in about the same state: the middle one, the least and the most. */
export function shareOf(speeds: readonly number[], others: readonly number[]): Share {
  const ratios = speeds.map((speed, round) => speed / (others[round] ?? Number.NaN));
  return { middle: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** `0.61 (0.52 to 0.70)`. */
export const rangeOf = ({ middle, least, most }: Share): string =>
  `${round(middle)} (${round(least)} to ${round(most)})`;

const round = (ratio: number): string => (ratio < 3 ? ratio.toFixed(2) : ratio.toFixed(1));
