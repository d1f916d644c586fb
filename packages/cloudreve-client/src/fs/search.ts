import type { FlowOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import type { DirectoryObject, FileSearchType } from "../generated/models.ts";
import { searchFiles } from "../generated/operations/file.ts";
import { getObjectProperties } from "../generated/operations/object.ts";
import { serverHas } from "../version/server-has.ts";
import { type Entry, entryIn } from "./entry.ts";
import { DrivePath, type PathInput } from "./paths/drive-path.ts";
import type { Asking } from "./read-folder.ts";
import { refusalOf } from "./refusals.ts";
import { isUnknownId } from "./target.ts";

/** Exactly one of `keywords`, `type` and `tag`. */
export interface SearchArgs {
  /** Part of the name. */
  readonly keywords?: string | undefined;
  /** A kind of file. */
  readonly type?: Exclude<FileSearchType, "keywords" | "tag"> | undefined;
  /** The id of a tag. */
  readonly tag?: string | undefined;
  /** The folder to search, with all below it. Default: everywhere. */
  readonly in?: PathInput | undefined;
}

export interface SearchOptions extends FlowOptions {
  /** In `keywords`, `%` stands for any text and `_` for any character. Default: each for itself. */
  readonly wildcards?: boolean | undefined;
  /**
   * Asks where each file is, with a call for each. Without it, `path` is undefined.
   */
  readonly locate?: boolean | undefined;
}

/** A file that was found. Where it is, the server does not say by itself. */
export type Found = Omit<Entry, "path"> & { readonly path: string | undefined };

/**
 * Finds files, never folders. A server before 3.5.3 searches everywhere: there, `in` takes a call for each file found.
 *
 * @throws FsError when the folder or the tag is not there
 * @throws ConfigError for words that no name can hold
 */
export function search(
  client: CloudreveClient,
  args: SearchArgs,
  { wildcards = false, locate = false, signal: outer }: SearchOptions = {},
): Promise<Found[]> {
  return within("search", { signal: outer }, async (signal) => {
    const { type, keywords } = wordsOf(args);
    const folder = args.in === undefined ? undefined : DrivePath.parse(args.in, "search", "in");
    const asking = { client, operation: "search", signal };
    const isBelow = folder && !folder.isRoot && (await serverHas(client, { since: "3.5.3" }, { signal }));
    const path = isBelow ? { path: folder.toString() } : {};
    const objects = await ask(asking, { type, keywords, ...path }, folder);
    const isLiteral = args.keywords !== undefined && !wildcards && /[%_]/.test(keywords);
    const wanted = keywords.toLowerCase();
    const named = isLiteral ? objects.filter(({ name }) => name.toLowerCase().includes(wanted)) : objects;
    const mustFilter = folder !== undefined && !folder.isRoot && !isBelow;
    if (!locate && !mustFilter)
      return named.map((object) => ({ ...entryIn(DrivePath.root, object), path: undefined }));
    const found = await placesOf(asking, named);
    return mustFilter ? found.filter(({ path: at }) => DrivePath.known(at).isWithin(folder)) : found;
  });
}

function wordsOf({ keywords, type, tag }: SearchArgs): { type: FileSearchType; keywords: string } {
  const given = [keywords, type, tag].filter((value) => value !== undefined);
  if (given.length !== 1) {
    throw new ConfigError("search", "keywords", "expected exactly one of keywords, type and tag");
  }
  if (type !== undefined) return { type, keywords: type };
  if (tag !== undefined) return { type: "tag", keywords: tag };
  const words = keywords ?? "";
  if (words === "") throw new ConfigError("search", "keywords", "expected a part of a name");
  if (words.includes("/")) throw new ConfigError("search", "keywords", "no name holds a slash");
  return { type: "keywords", keywords: words };
}

async function ask(
  { client, operation, signal }: Asking,
  args: { type: FileSearchType; keywords: string; path?: string },
  folder: DrivePath | undefined,
): Promise<DirectoryObject[]> {
  try {
    return (await searchFiles(client, args, { signal })).objects;
  } catch (error) {
    throw refusalOf(error, operation, folder?.toString());
  }
}

/** One after another; what is gone meanwhile is left out. */
async function placesOf({ client, signal }: Asking, objects: readonly DirectoryObject[]): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const object of objects) {
    try {
      const { path } = await getObjectProperties(client, { id: object.id, trace_root: true }, { signal });
      found.push(entryIn(DrivePath.known(path), object));
    } catch (error) {
      if (!isUnknownId(error)) throw error;
    }
  }
  return found;
}
