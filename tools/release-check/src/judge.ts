import { type Bump, isBeforeOne, isLess, neededBump } from "./bump.ts";
import type { Client } from "./clients.ts";
import type { Change } from "./diff-descriptions.ts";

const SHOWN = 5;

export interface Comparison {
  readonly client: Client;
  readonly changes: readonly Change[];
  /** What the changesets ask for. */
  readonly pending: Bump;
  /** What the changes are counted from, such as `the last release`. */
  readonly since: string;
}

/** A sentence for each change that demands more than the changesets say; the largest first. */
export function judge({ client, changes, pending, since }: Comparison): readonly string[] {
  const tooLarge = changes
    .filter(({ bump }) => isLess(pending, neededBump(bump, client.version)))
    .toSorted((one, other) => (isLess(one.bump, other.bump) ? 1 : isLess(other.bump, one.bump) ? -1 : 0));
  if (tooLarge.length === 0) return [];
  const largest = tooLarge[0]?.bump ?? "none";
  const needed = neededBump(largest, client.version);
  const sentences = tooLarge
    .slice(0, SHOWN)
    .map(({ where, what, bump }) => `${where}: ${what} That is ${bump}.`);
  const more = tooLarge.length - sentences.length;
  return [
    ...sentences,
    ...(more > 0 ? [`… and ${more} more.`] : []),
    `${client.name} needs a ${needed} changeset for what changed since ${since}${before(largest, needed, client)}, ` +
      `but ${said(pending)}. Run \`pnpm changeset\`, choose ${needed} for ${client.name} and tell its users what ` +
      "changes for them, or take the change back.",
  ];
}

function before(found: Bump, needed: Bump, { version }: Client): string {
  return found !== needed && isBeforeOne(version) ? " (before 1.0, what breaks programs is minor)" : "";
}

function said(pending: Bump): string {
  return pending === "none" ? "no changeset names it" : `its changesets say ${pending}`;
}
