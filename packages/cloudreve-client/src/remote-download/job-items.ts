import type { Failure } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import type { AddedDownload, AddRemoteDownloadOptions } from "./add.ts";
import type { CheckpointKeeper } from "./checkpoint.ts";
import { findTask } from "./find-task.ts";
import { learned, newHandle } from "./handle.ts";
import type { Item } from "./item.ts";
import { noteAdded } from "./look.ts";
import { isSameSource, type Source } from "./source.ts";
import type { Tasks } from "./task-reads.ts";

export interface JobSetup {
  readonly client: CloudreveClient;
  readonly dst: string;
  readonly sources: readonly Source[];
  readonly keeper: CheckpointKeeper;
  readonly options: AddRemoteDownloadOptions;
  readonly signal: AbortSignal;
}

/** What a job adds, and how far each has come. */
export class JobItems {
  readonly all: readonly Item[];
  readonly #setup: JobSetup;

  private constructor(setup: JobSetup, all: readonly Item[]) {
    this.#setup = setup;
    this.all = all;
  }

  static async load(setup: JobSetup): Promise<JobItems> {
    const records = await setup.keeper.load();
    const all = setup.sources.map(
      (source, index): Item => ({ source, index, ...(records[index] ?? { added: false }) }),
    );
    return new JobItems(setup, all);
  }

  get pending(): Item[] {
    return this.all.filter(({ result }) => result === undefined);
  }

  save(): Promise<void> {
    return this.#setup.keeper.save(this.all.map(({ handle, added }) => (handle ? { handle, added } : null)));
  }

  /** What was added earlier shows its id by now; then nothing equal that follows can be taken for it. */
  learn(tasks: Tasks): void {
    for (const item of this.all) {
      const { handle, result } = item;
      if (!handle || !result?.ok || handle.gids.length > 0) continue;
      const found = findTask(tasks, handle);
      if (typeof found !== "object") continue;
      item.handle = learned(handle, found);
      item.result = { ...result, handle: item.handle };
    }
  }

  /** Gives an item that is about to be sent its handle. */
  prepare(item: Item, tasks: Tasks): void {
    item.before = tasks;
    const equal = this.all.filter(
      (other) => isSameSource(other.source, item.source) && (other.before === tasks || !other.result),
    );
    const place = equal.filter(({ index, before }) => index < item.index && before === tasks).length;
    item.handle = newHandle(item.source, this.#setup.dst, tasks, { place, equals: equal.length });
  }

  /** It was not taken for sure. */
  forget(item: Item): void {
    item.handle = undefined;
    item.before = undefined;
  }

  /** Tells of those that were found to be there. */
  async tellFound(): Promise<void> {
    for (const item of this.pending) if (item.added) await this.settle(item, false);
  }

  async settle(item: Item, added: boolean): Promise<void> {
    const { source, handle } = item;
    if (handle === undefined) throw new ConfigError("remoteDownload.add", "store", "holds no handle");
    if (added) noteAdded(this.#setup.client, handle);
    await this.#tell(item, { source: textOf(source), ok: true, handle, added });
  }

  async refuse(item: Item, error: Failure): Promise<void> {
    await this.#tell(item, { source: textOf(item.source), ok: false, error });
  }

  async #tell(item: Item, result: AddedDownload): Promise<void> {
    item.result = result;
    await this.#setup.options.onResult?.(result, item.index);
  }
}

const textOf = ({ url, torrent }: Source): string => url ?? torrent ?? "";
