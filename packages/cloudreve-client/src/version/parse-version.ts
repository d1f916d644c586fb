/** A version as a server says it, `3.8.3` or `3.8.3-pro`, and its numbers. */
export interface ServerVersion {
  readonly text: string;
  readonly numbers: readonly number[];
}

/** Undefined when the text is no version. Suffixes such as `-pro` change nothing. */
export function parseVersion(text: string): ServerVersion | undefined {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?(?:[-+.].*)?$/.exec(text.trim());
  if (!match) return undefined;
  return { text: text.trim(), numbers: match.slice(1, 4).map((part) => Number(part ?? 0)) };
}
