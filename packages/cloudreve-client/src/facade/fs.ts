import type { FlowOptions } from "@debrid-drive/runtime";
import { type CompressArgs, compress, type DecompressArgs, decompress } from "../fs/archives.ts";
import { ensure } from "../fs/ensure.ts";
import type { Entry } from "../fs/entry.ts";
import { list } from "../fs/list.ts";
import type { PathInput } from "../fs/paths/drive-path.ts";
import { properties } from "../fs/properties.ts";
import { type Removed, type RemoveOptions, remove } from "../fs/remove.ts";
import { type RenameArgs, rename } from "../fs/rename.ts";
import { exists, type ResolveOptions, resolve } from "../fs/resolve.ts";
import { type Found, type SearchArgs, type SearchOptions, search } from "../fs/search.ts";
import { type SourceLinkResult, sourceLinks } from "../fs/source-links.ts";
import type { Target, Targets } from "../fs/target.ts";
import type { TaskOptions } from "../fs/tasks/run-task.ts";
import { copy, move, type TransferArgs } from "../fs/transfer.ts";
import { type WalkOptions, walk } from "../fs/walk.ts";
import type { CloudreveClient } from "../generated/client.ts";
import type { ObjectProperties } from "../generated/models.ts";

/** Files and folders by their paths, on every version of the server. */
export class Fs {
  readonly #client: CloudreveClient;
  readonly #random: TaskOptions["random"];

  constructor(client: CloudreveClient, { random }: Pick<TaskOptions, "random"> = {}) {
    this.#client = client;
    this.#random = random;
  }

  /** Finds a file or folder, with its id. See {@link resolve}. */
  resolve(path: PathInput, options?: ResolveOptions): Promise<Entry> {
    return resolve(this.#client, path, options);
  }

  /** Whether a file or folder is there. See {@link exists}. */
  exists(path: PathInput, options?: ResolveOptions): Promise<boolean> {
    return exists(this.#client, path, options);
  }

  /** What is directly in a folder. See {@link list}. */
  list(path: PathInput, options?: FlowOptions): Promise<readonly Entry[]> {
    return list(this.#client, path, options);
  }

  /** Everything in a folder and below, as far as it is used. See {@link walk}. */
  walk(path: PathInput, options?: WalkOptions): AsyncIterable<Entry> {
    return walk(this.#client, path, options);
  }

  /** Makes a folder and all above it, unless they are there. See {@link ensure}. */
  ensure(path: PathInput, options?: FlowOptions): Promise<void> {
    return ensure(this.#client, path, options);
  }

  /** Copies into a folder. See {@link copy}. */
  copy(args: TransferArgs, options?: FlowOptions): Promise<string[]> {
    return copy(this.#client, args, options);
  }

  /** Moves into a folder. See {@link move}. */
  move(args: TransferArgs, options?: FlowOptions): Promise<string[]> {
    return move(this.#client, args, options);
  }

  /** Gives another name. See {@link rename}. */
  rename(args: RenameArgs, options?: FlowOptions): Promise<string> {
    return rename(this.#client, args, options);
  }

  /** Deletes, and says what stayed. See {@link remove}. */
  remove(targets: Targets, options?: RemoveOptions): Promise<Removed> {
    return remove(this.#client, targets, options);
  }

  /** Dates, size and place. See {@link properties}. */
  properties(target: Target, options?: FlowOptions): Promise<ObjectProperties> {
    return properties(this.#client, target, options);
  }

  /** Finds files by name, kind or tag. See {@link search}. */
  search(args: SearchArgs, options?: SearchOptions): Promise<Found[]> {
    return search(this.#client, args, options);
  }

  /** Permanent links to files. See {@link sourceLinks}. */
  sourceLinks(targets: Targets, options?: FlowOptions): Promise<SourceLinkResult[]> {
    return sourceLinks(this.#client, targets, options);
  }

  /** Packs into a zip, and waits for it. See {@link compress}. */
  compress(args: CompressArgs, options?: TaskOptions): Promise<Entry> {
    return compress(this.#client, args, { random: this.#random, ...options });
  }

  /** Unpacks an archive, and waits for it. See {@link decompress}. */
  decompress(args: DecompressArgs, options?: TaskOptions): Promise<void> {
    return decompress(this.#client, args, { random: this.#random, ...options });
  }
}
