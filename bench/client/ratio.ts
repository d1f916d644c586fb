/** The middle of several numbers, and how far they lie apart. */
export interface Spread {
  readonly least: number;
  readonly middle: number;
  readonly most: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { least: sorted[0] ?? 0, middle: sorted[sorted.length >> 1] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** The ratios of the rounds, each of two numbers measured right after each other. */
export function ratiosOf(values: readonly number[], references: readonly number[]): Spread {
  return spreadOf(values.map((value, round) => value / (references[round] ?? Number.NaN)));
}

/** Such as `1.04 (0.98 to 1.12)`. */
export function range(of: readonly number[] | Spread, digits = 2): string {
  const { least, middle, most } = "middle" in of ? of : spreadOf(of);
  return `${middle.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
}
