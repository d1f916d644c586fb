import type { FlowOptions } from "@debrid-drive/runtime";
import type { CompressArgs, DecompressArgs } from "../fs/archives.ts";
import type { Entry } from "../fs/entry.ts";
import type { PathInput } from "../fs/paths/drive-path.ts";
import type { Removed, RemoveOptions } from "../fs/remove.ts";
import type { RenameArgs } from "../fs/rename.ts";
import type { ResolveOptions } from "../fs/resolve.ts";
import type { Found, SearchArgs, SearchOptions } from "../fs/search.ts";
import type { SourceLinkResult } from "../fs/source-links.ts";
import { startWalk, type WalkOptions } from "../fs/start-walk.ts";
import type { Target, Targets } from "../fs/target.ts";
import type { TaskOptions } from "../fs/tasks/run-task.ts";
import type { TransferArgs } from "../fs/transfer.ts";
import type { CloudreveClient } from "../generated/client.ts";
import type { ObjectProperties } from "../generated/models.ts";
import { flow } from "../load-flows.ts";

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
    return flow(this.#client, "resolve", path, options);
  }

  /** Whether a file or folder is there. See {@link exists}. */
  exists(path: PathInput, options?: ResolveOptions): Promise<boolean> {
    return flow(this.#client, "exists", path, options);
  }

  /** What is directly in a folder. See {@link list}. */
  list(path: PathInput, options?: FlowOptions): Promise<readonly Entry[]> {
    return flow(this.#client, "list", path, options);
  }

  /** Everything in a folder and below, as far as it is used. See {@link walk}. */
  walk(path: PathInput, options: WalkOptions = {}): AsyncIterable<Entry> {
    return startWalk(path, options, (...checked) => flow(this.#client, "walkFrom", ...checked));
  }

  /** Makes a folder and all above it, unless they are there. See {@link ensure}. */
  ensure(path: PathInput, options?: FlowOptions): Promise<void> {
    return flow(this.#client, "ensure", path, options);
  }

  /** Copies into a folder. See {@link copy}. */
  copy(args: TransferArgs, options?: FlowOptions): Promise<string[]> {
    return flow(this.#client, "copy", args, options);
  }

  /** Moves into a folder. See {@link move}. */
  move(args: TransferArgs, options?: FlowOptions): Promise<string[]> {
    return flow(this.#client, "move", args, options);
  }

  /** Gives another name. See {@link rename}. */
  rename(args: RenameArgs, options?: FlowOptions): Promise<string> {
    return flow(this.#client, "rename", args, options);
  }

  /** Deletes, and says what stayed. See {@link remove}. */
  remove(targets: Targets, options?: RemoveOptions): Promise<Removed> {
    return flow(this.#client, "remove", targets, options);
  }

  /** Dates, size and place. See {@link properties}. */
  properties(target: Target, options?: FlowOptions): Promise<ObjectProperties> {
    return flow(this.#client, "properties", target, options);
  }

  /** Finds files by name, kind or tag. See {@link search}. */
  search(args: SearchArgs, options?: SearchOptions): Promise<Found[]> {
    return flow(this.#client, "search", args, options);
  }

  /** Permanent links to files. See {@link sourceLinks}. */
  sourceLinks(targets: Targets, options?: FlowOptions): Promise<SourceLinkResult[]> {
    return flow(this.#client, "sourceLinks", targets, options);
  }

  /** Packs into a zip, and waits for it. See {@link compress}. */
  compress(args: CompressArgs, options?: TaskOptions): Promise<Entry> {
    return flow(this.#client, "compress", args, { random: this.#random, ...options });
  }

  /** Unpacks an archive, and waits for it. See {@link decompress}. */
  decompress(args: DecompressArgs, options?: TaskOptions): Promise<void> {
    return flow(this.#client, "decompress", args, { random: this.#random, ...options });
  }
}
