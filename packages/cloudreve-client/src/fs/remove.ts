import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { deleteObjects } from "../generated/operations/object.ts";
import { type Entry, selectionOf } from "./entry.ts";
import { Folders } from "./folders.ts";
import { locateAll } from "./locate-all.ts";
import type { Asking } from "./read-folder.ts";
import { checkTargets, type Located, type Targets } from "./target.ts";
import { walk } from "./walk.ts";

export interface RemoveOptions extends FlowOptions {
  /** Drop the records even if the storage does not delete the files. For groups with `advanceDelete`. Since 3.7.0. */
  readonly force?: boolean | undefined;
  /** Drop the records alone, and leave the files in the storage. For groups with `advanceDelete`. Since 3.7.0. */
  readonly unlink?: boolean | undefined;
  /** What is not there already is as good as removed. */
  readonly ignoreMissing?: boolean | undefined;
}

export interface Removed {
  /** Whether everything is gone; if not, `stayed` says what is not. */
  readonly complete: boolean;
  /** The paths of those given that are gone. */
  readonly removed: readonly string[];
  /** Files that their storage did not delete, and the folders that were given: they stay then, emptied or not. */
  readonly stayed: readonly Entry[];
}

/**
 * Deletes files, and folders with all that is in them. Where a storage does not delete a file, the other files are
 * deleted all the same, and the folders stay; the result names what stayed.
 *
 * @throws FsError when something is not there, before anything is deleted
 * @throws ConfigError for the root, for paths that cannot exist, and for an option that the server does not have
 */
export function remove(
  client: CloudreveClient,
  targets: Targets,
  { signal: outer, force, unlink, ignoreMissing }: RemoveOptions = {},
): Promise<Removed> {
  return within("remove", { signal: outer }, async (signal) => {
    const asking = { client, operation: "remove", signal };
    const checked = checkTargets(targets, "remove", "targets");
    const located = await locateAll(asking, checked, { field: "targets", ignoreMissing });
    if (located.length === 0) return { complete: true, removed: [], stayed: [] };
    const args = { ...selectionOf(located.map(({ entry }) => entry)), force, unlink };
    const { code } = await deleteObjects(client, args, { signal });
    const stayed = code === 203 ? await stillThere(asking, located) : [];
    const left = new Set(stayed.map(({ id }) => id));
    const gone = located.filter(({ entry }) => !left.has(entry.id));
    return { complete: code === 0, removed: gone.map(({ entry }) => entry.path), stayed };
  });
}

async function stillThere(asking: Asking, located: readonly Located[]): Promise<Entry[]> {
  const folders = new Folders(asking);
  const there: Entry[] = [];
  for (const { entry, folder } of located) {
    const { entries } = await folders.read(folder);
    if (!entries.some(({ id, type }) => id === entry.id && type === entry.type)) continue;
    there.push(entry);
    if (entry.type === "file") continue;
    const { client, signal } = asking;
    for await (const below of walk(client, folder.child(entry.name), { signal })) {
      if (below.type === "file") there.push(below);
    }
  }
  return there;
}
