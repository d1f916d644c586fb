import type { Versions } from "@debrid-drive/runtime";

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

/** Whether a server of this version has what these versions have. */
export function has({ since, until }: Versions, server: ServerVersion): boolean {
  if (since !== undefined && compare(server, numbersOf(since)) < 0) return false;
  return until === undefined || compare(server, numbersOf(until)) <= 0;
}

function numbersOf(version: string): readonly number[] {
  return version.split(".").map(Number);
}

function compare({ numbers }: ServerVersion, others: readonly number[]): number {
  for (const [index, other] of others.entries()) {
    const difference = (numbers[index] ?? 0) - other;
    if (difference !== 0) return difference;
  }
  return 0;
}
