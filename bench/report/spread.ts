/** The middle of several numbers, and how far they lie apart. */
export interface Spread {
  readonly least: number;
  readonly middle: number;
  readonly most: number;
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new Error("nothing was measured");
  return (lower + upper) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  return { least: Math.min(...values), middle: medianOf(values), most: Math.max(...values) };
}

/** The ratios of the rounds, each of two numbers measured right after each other. */
export function ratiosOf(values: readonly number[], references: readonly number[]): Spread {
  if (values.length !== references.length) {
    throw new Error(`${values.length} rounds cannot be held against ${references.length}`);
  }
  return spreadOf(values.map((value, round) => value / (references[round] ?? Number.NaN)));
}
