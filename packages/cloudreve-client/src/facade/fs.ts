import type { FlowOptions } from "@debrid-drive/runtime";
import type { CompressArgs, DecompressArgs } from "../fs/archives.ts";
import type { Entry } from "../fs/entry.ts";
import type { PathInput } from "../fs/paths/drive-path.ts";
import type { Removed, RemoveOptions } from "../fs/remove.ts";
import type { RenameArgs } from "../fs/rename.ts";
import type { ResolveOptions } from "../fs/resolve.ts";
import type { Found, SearchArgs, SearchOptions } from "../fs/search.ts";
import type { SourceLinkResult } from "../fs/source-links.ts";
import type { Target, Targets } from "../fs/target.ts";
import type { TaskOptions } from "../fs/tasks/run-task.ts";
import type { TransferArgs } from "../fs/transfer.ts";
import { type WalkOptions, walk } from "../fs/walk.ts";
import type { CloudreveClient } from "../generated/client.ts";
import type { ObjectProperties } from "../generated/models.ts";
import { flows } from "../load-flows.ts";

/** Files and folders by their paths, on every version of the server. */
export class Fs {
  readonly #client: CloudreveClient;
  readonly #random: TaskOptions["random"];

  constructor(client: CloudreveClient, { random }: Pick<TaskOptions, "random"> = {}) {
    this.#client = client;
    this.#random = random;
  }

  /** Finds a file or folder, with its id. See {@link resolve}. */
  async resolve(path: PathInput, options?: ResolveOptions): Promise<Entry> {
    const { resolve } = await flows();
    return resolve(this.#client, path, options);
  }

  /** Whether a file or folder is there. See {@link exists}. */
  async exists(path: PathInput, options?: ResolveOptions): Promise<boolean> {
    const { exists } = await flows();
    return exists(this.#client, path, options);
  }

  /** What is directly in a folder. See {@link list}. */
  async list(path: PathInput, options?: FlowOptions): Promise<readonly Entry[]> {
    const { list } = await flows();
    return list(this.#client, path, options);
  }

  /** Everything in a folder and below, as far as it is used. See {@link walk}. */
  walk(path: PathInput, options?: WalkOptions): AsyncIterable<Entry> {
    return walk(this.#client, path, options);
  }

  /** Makes a folder and all above it, unless they are there. See {@link ensure}. */
  async ensure(path: PathInput, options?: FlowOptions): Promise<void> {
    const { ensure } = await flows();
    return ensure(this.#client, path, options);
  }

  /** Copies into a folder. See {@link copy}. */
  async copy(args: TransferArgs, options?: FlowOptions): Promise<string[]> {
    const { copy } = await flows();
    return copy(this.#client, args, options);
  }

  /** Moves into a folder. See {@link move}. */
  async move(args: TransferArgs, options?: FlowOptions): Promise<string[]> {
    const { move } = await flows();
    return move(this.#client, args, options);
  }

  /** Gives another name. See {@link rename}. */
  async rename(args: RenameArgs, options?: FlowOptions): Promise<string> {
    const { rename } = await flows();
    return rename(this.#client, args, options);
  }

  /** Deletes, and says what stayed. See {@link remove}. */
  async remove(targets: Targets, options?: RemoveOptions): Promise<Removed> {
    const { remove } = await flows();
    return remove(this.#client, targets, options);
  }

  /** Dates, size and place. See {@link properties}. */
  async properties(target: Target, options?: FlowOptions): Promise<ObjectProperties> {
    const { properties } = await flows();
    return properties(this.#client, target, options);
  }

  /** Finds files by name, kind or tag. See {@link search}. */
  async search(args: SearchArgs, options?: SearchOptions): Promise<Found[]> {
    const { search } = await flows();
    return search(this.#client, args, options);
  }

  /** Permanent links to files. See {@link sourceLinks}. */
  async sourceLinks(targets: Targets, options?: FlowOptions): Promise<SourceLinkResult[]> {
    const { sourceLinks } = await flows();
    return sourceLinks(this.#client, targets, options);
  }

  /** Packs into a zip, and waits for it. See {@link compress}. */
  async compress(args: CompressArgs, options?: TaskOptions): Promise<Entry> {
    const { compress } = await flows();
    return compress(this.#client, args, { random: this.#random, ...options });
  }

  /** Unpacks an archive, and waits for it. See {@link decompress}. */
  async decompress(args: DecompressArgs, options?: TaskOptions): Promise<void> {
    const { decompress } = await flows();
    return decompress(this.#client, args, { random: this.#random, ...options });
  }
}
