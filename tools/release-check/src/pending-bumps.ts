import { readChangesets } from "@changesets/read";
import { type Bump, largest } from "./bump.ts";

export interface Changeset {
  /** The name of its file without `.md`. */
  readonly id: string;
  /** Markdown for users. */
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump }[];
}

export async function readPending(root: string): Promise<readonly Changeset[]> {
  return readChangesets(root);
}

/** The most that any of these changesets asks for a package. */
export function bumpFor(changesets: readonly Changeset[], packageName: string): Bump {
  return largest(
    changesets.flatMap(({ releases }) =>
      releases.filter(({ name }) => name === packageName).map(({ type }) => type),
    ),
  );
}
