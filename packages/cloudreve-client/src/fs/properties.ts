import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import type { ObjectProperties } from "../generated/models.ts";
import { getObjectProperties } from "../generated/operations/object.ts";
import type { EntryId } from "./entry.ts";
import { FsError } from "./fs-error.ts";
import { listingsOf } from "./listings.ts";
import { DrivePath } from "./paths/drive-path.ts";
import type { Asking } from "./read-folder.ts";
import { find } from "./resolve.ts";
import { isId, isUnknownId, type Target } from "./target.ts";

/**
 * Dates, size and place of a file, or of a folder with all that is in it. Servers count a folder every five minutes at
 * most; `query_date` says when.
 *
 * @throws FsError when it is not there
 * @throws ConfigError with the reason for a path that cannot exist
 */
export function properties(
  client: CloudreveClient,
  target: Target,
  options: FlowOptions = {},
): Promise<ObjectProperties> {
  return within("properties", options, async (signal) => {
    const asking = { client, operation: "properties", signal };
    if (isId(target)) return ask(asking, target);
    const path = DrivePath.parse(target, "properties", "target");
    try {
      return await ask(asking, await entryAt(asking, path));
    } catch (error) {
      if (!(error instanceof FsError) || error.reason !== "not-found") throw error;
      // What was listed a moment ago may be out of date.
      return ask(asking, await entryAt(asking, path));
    }
  });
}

async function entryAt(asking: Asking, path: DrivePath): Promise<EntryId> {
  const entry = await find(asking, path);
  if (entry) return entry;
  throw new FsError(asking.operation, "not-found", { path: path.toString() });
}

async function ask(
  { client, operation, signal }: Asking,
  { id, type, path }: EntryId,
): Promise<ObjectProperties> {
  try {
    return await getObjectProperties(client, { id, is_folder: type === "dir", trace_root: true }, { signal });
  } catch (error) {
    if (!isUnknownId(error)) throw error;
    listingsOf(client).clear();
    throw new FsError(operation, "not-found", { path, cause: error });
  }
}
