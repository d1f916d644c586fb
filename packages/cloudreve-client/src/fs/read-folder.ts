import { ConfigError } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import { listDirectory } from "../generated/operations/directory.ts";
import { type Entry, entryIn } from "./entry.ts";
import { FsError } from "./fs-error.ts";
import { type Listing, listingsOf } from "./listings.ts";
import type { DrivePath } from "./paths/drive-path.ts";
import { refusalOf } from "./refusals.ts";

/** The client and the flow on whose behalf something is asked. */
export interface Asking {
  readonly client: CloudreveClient;
  /** The name of the flow, for errors. */
  readonly operation: string;
  readonly signal: AbortSignal;
}

/** Asks for a folder. @throws FsError when there is none */
export async function readFolder({ client, operation, signal }: Asking, path: DrivePath): Promise<Listing> {
  const listings = listingsOf(client);
  const { era } = listings;
  const text = path.toString();
  try {
    const { parent, objects, policy } = await listDirectory(client, { path: text }, { signal });
    const entries = objects.map((object) => entryIn(path, object));
    const listing: Listing = { id: parent, path: text, entries, policy };
    listings.keep(listing, client.clock.now(), era);
    return listing;
  } catch (error) {
    throw refusalOf(error, operation, text);
  }
}

/** The entry of a name; undefined when there is none. @throws FsError when a file and a folder have it */
export function entryNamed(
  { entries }: Listing,
  path: DrivePath,
  operation: string,
  type?: Entry["type"],
): Entry | undefined {
  const found = entries.filter((entry) => entry.name === path.name && (type ?? entry.type) === entry.type);
  if (found.length > 1) throw new FsError(operation, "ambiguous", { path: path.toString() });
  return found[0];
}

export function checkType(operation: string, type: Entry["type"] | undefined): void {
  if (type === undefined || type === "file" || type === "dir") return;
  throw new ConfigError(operation, "type", "expected file or dir");
}
