import type { EntryId } from "./entry.ts";
import { Folders } from "./folders.ts";
import { FsError } from "./fs-error.ts";
import type { DrivePath } from "./paths/drive-path.ts";
import type { Asking } from "./read-folder.ts";
import { type Located, locate } from "./target.ts";

interface LocateOptions {
  /** The argument that names them. */
  readonly field: string;
  /** Leaves out what is not there. */
  readonly ignoreMissing?: boolean | undefined;
  readonly folders?: Folders;
}

/** Finds all as they are now, each once: the server says nothing about ids that lead nowhere. */
export async function locateAll(
  asking: Asking,
  targets: readonly (DrivePath | EntryId)[],
  { field, ignoreMissing = false, folders = new Folders(asking) }: LocateOptions,
): Promise<Located[]> {
  const found = new Map<string, Located>();
  for (const target of targets) {
    try {
      const located = await locate(asking, folders, target, field);
      found.set(`${located.entry.type} ${located.entry.id}`, located);
    } catch (error) {
      const isMissing = error instanceof FsError && error.reason === "not-found";
      if (!isMissing || !ignoreMissing) throw error;
    }
  }
  return [...found.values()];
}

/** By the folder they are in, in the order given. */
export function byFolder(located: readonly Located[]): Map<string, Located[]> {
  const groups = new Map<string, Located[]>();
  for (const one of located) {
    const folder = one.folder.toString();
    const group = groups.get(folder);
    if (group) group.push(one);
    else groups.set(folder, [one]);
  }
  return groups;
}
