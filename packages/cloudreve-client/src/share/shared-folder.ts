import type { FlowOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import { DrivePath, type PathInput } from "../fs/paths/drive-path.ts";
import type { Asking } from "../fs/read-folder.ts";
import type { CloudreveClient } from "../generated/client.ts";
import type { ObjectType, SharedFolderListing } from "../generated/models.ts";
import { listSharedDirectory, searchSharedDirectory } from "../generated/operations/share.ts";
import type { ShareKey } from "./parse-share-address.ts";
import { inShare } from "./visit.ts";

/** A file or folder in a shared folder. */
export interface SharedEntry {
  readonly id: string;
  readonly type: ObjectType;
  readonly name: string;
  /** Where in the shared folder, with its name; undefined for what was searched: the server does not say. */
  readonly path: string | undefined;
  /** Bytes; 0 for a folder. */
  readonly size: number;
  /** What the server listed. */
  readonly object: SharedFolderListing["objects"][number];
}

export interface SharedFolder extends ShareKey {
  /** Of a folder in the shared one. Default: that itself, `/`. */
  readonly path?: PathInput | undefined;
}

/**
 * What is directly in a shared folder. Does not count as a download.
 *
 * Fails like `listSharedDirectory`.
 *
 * @throws ShareError with the reason why not, `not-a-folder` for the share of a file
 */
export function listShared(
  client: CloudreveClient,
  folder: SharedFolder,
  options: FlowOptions = {},
): Promise<(SharedEntry & { readonly path: string })[]> {
  return within("listShared", options, (signal) =>
    entriesOf({ client, operation: "listShared", signal }, folder),
  );
}

export interface SearchSharedArgs extends SharedFolder {
  /** Part of the name. */
  readonly keywords: string;
}

/**
 * Finds files in a shared folder and all below it by a part of their name, never folders. Since 3.5.3.
 *
 * Fails like `searchSharedDirectory`.
 *
 * @throws ShareError with the reason why not, `not-a-folder` for the share of a file
 * @throws ConfigError for words that no name can hold, and for an older server
 */
export function searchShared(
  client: CloudreveClient,
  { keywords, path = "/", ...key }: SearchSharedArgs,
  options: FlowOptions = {},
): Promise<SharedEntry[]> {
  return within("searchShared", options, async (signal) => {
    const asking = { client, operation: "searchShared", signal };
    if (keywords === "" || keywords.includes("/")) {
      throw new ConfigError("searchShared", "keywords", "expected a part of a name, without a slash");
    }
    const at = DrivePath.parse(path, "searchShared").toString();
    const args = { id: key.id, type: "keywords", keywords, path: at };
    const { objects } = await inShare(asking, { ...key, path: at }, () =>
      searchSharedDirectory(client, args, { signal }),
    );
    const wanted = keywords.toLowerCase();
    // To the server, % and _ stand for other characters.
    const isLiteral = /[%_]/.test(keywords);
    const named = objects.filter(({ name }) => !isLiteral || name.toLowerCase().includes(wanted));
    return named.map((object) => ({ ...entry(object), path: undefined }));
  });
}

export async function entriesOf(asking: Asking, { path = "/", ...key }: SharedFolder) {
  const { client, operation, signal } = asking;
  const folder = DrivePath.parse(path, operation);
  const at = folder.toString();
  const { objects } = await inShare(asking, { ...key, path: at }, () =>
    listSharedDirectory(client, { id: key.id, path: at }, { signal }),
  );
  return objects.map((object) => ({ ...entry(object), path: folder.child(object.name).toString() }));
}

function entry(object: SharedEntry["object"]) {
  const { id, type, name, size } = object;
  return { id, type, name, size, object };
}
