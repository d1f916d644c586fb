import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { type Entry, rootEntry } from "./entry.ts";
import { FsError } from "./fs-error.ts";
import { listingsOf } from "./listings.ts";
import { DrivePath, type PathInput } from "./paths/drive-path.ts";
import { type Asking, checkType, entryNamed, readFolder } from "./read-folder.ts";

export interface ResolveOptions extends FlowOptions {
  /** What it has to be: a file and a folder can have the same name. Default: either. */
  readonly type?: Entry["type"] | undefined;
  /** Asks the server in any case. Default: what was listed within the last 30 seconds will do. */
  readonly fresh?: boolean | undefined;
}

/**
 * Finds a file or folder, with its id. Takes one call, or none when its folder was listed a moment ago; every change
 * through this client, and every answer that something is missing, makes it ask again.
 *
 * @throws FsError when there is no such thing (`not-found`), or both a file and a folder (`ambiguous`)
 * @throws ConfigError with the reason for a path that cannot exist
 */
export function resolve(
  client: CloudreveClient,
  path: PathInput,
  options: ResolveOptions = {},
): Promise<Entry> {
  return within("resolve", options, async (signal) => {
    const found = await find(
      { client, operation: "resolve", signal },
      DrivePath.parse(path, "resolve"),
      options,
    );
    if (found) return found;
    throw new FsError("resolve", "not-found", { path: DrivePath.parse(path).toString() });
  });
}

/** Whether a file or folder is there. Asks the server, unless it was listed a moment ago. */
export function exists(
  client: CloudreveClient,
  path: PathInput,
  options: ResolveOptions = {},
): Promise<boolean> {
  return within("exists", options, async (signal) => {
    const asking = { client, operation: "exists", signal };
    const parsed = DrivePath.parse(path, "exists");
    try {
      return (await find(asking, parsed, options)) !== undefined;
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      return error.reason === "ambiguous";
    }
  });
}

/** Undefined when its folder has no such entry. What is not among the kept is asked for. */
export async function find(
  asking: Asking,
  path: DrivePath,
  { type, fresh }: Pick<ResolveOptions, "type" | "fresh"> = {},
): Promise<Entry | undefined> {
  const { client, operation } = asking;
  checkType(operation, type);
  const entryOf = (listing: Parameters<typeof entryNamed>[0]) => {
    if (path.isRoot) return type === "file" ? undefined : rootEntry(listing.id);
    return entryNamed(listing, path, operation, type);
  };
  const kept = fresh ? undefined : listingsOf(client).get(path.parent.toString(), client.clock.now());
  return (kept && entryOf(kept)) ?? entryOf(await readFolder(asking, path.parent));
}
