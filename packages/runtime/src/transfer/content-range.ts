export interface ContentRange {
  /** Positions of the first and the last byte; undefined in the answer 416. */
  readonly first?: number;
  readonly last?: number;
  /** Bytes of the whole file; undefined for `*`. */
  readonly size?: number;
}

/** Reads `Content-Range`, such as `bytes 0-99/200`, or with an asterisk for what is unknown. Undefined for anything else. */
export function parseContentRange(value: string | null): ContentRange | undefined {
  const part = /^bytes (?:(?<first>\d+)-(?<last>\d+)|\*)\/(?:(?<size>\d+)|\*)$/i.exec(
    value?.trim() ?? "",
  )?.groups;
  if (part === undefined) return undefined;
  const range: { -readonly [Name in keyof ContentRange]: ContentRange[Name] } = {};
  for (const name of ["first", "last", "size"] as const) {
    const digits = part[name];
    if (digits !== undefined) range[name] = Number(digits);
  }
  const { first, last, size } = range;
  if (![first, last, size].every((number) => number === undefined || Number.isSafeInteger(number)))
    return undefined;
  if (first === undefined || last === undefined) return size === undefined ? undefined : range;
  return last < first || (size !== undefined && last >= size) ? undefined : range;
}
