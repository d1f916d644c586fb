import type { Versions } from "@debrid-drive/runtime";
import type { ServerVersion } from "./parse-version.ts";

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
