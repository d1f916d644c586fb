import { ConfigError } from "@debrid-drive/runtime";
import type { CloudreveClient } from "../generated/client.ts";
import type { AddedDownload, AddRemoteDownloadOptions } from "./add.ts";
import type { CheckpointKeeper } from "./checkpoint.ts";
import { newHandle } from "./handle.ts";
import type { Item } from "./item.ts";
import { lookForTasks, noteAdded } from "./look.ts";
import { Pause } from "./pause.ts";
import { mayBeThere, type Outcome, sendTorrent, sendUrls } from "./send.ts";
import { isSameSource, type Source } from "./source.ts";
import type { Tasks } from "./task-reads.ts";
import { untilSlot } from "./until-slot.ts";

interface Setup {
  readonly client: CloudreveClient;
  readonly dst: string;
  readonly sources: readonly Source[];
  readonly keeper: CheckpointKeeper;
  readonly options: AddRemoteDownloadOptions;
  readonly signal: AbortSignal;
}

const AT_ONCE = 100;
/** How often to look for what got no answer: the server may still be at it. */
const LOOKS = 3;

/** One run of `add`. */
export class AddJob {
  readonly #setup: Setup;
  #items: Item[] = [];
  /** The most in one call. */
  #limit = AT_ONCE;
  #size = AT_ONCE;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  async run(): Promise<AddedDownload[]> {
    const { sources, keeper } = this.#setup;
    const records = await keeper.load();
    this.#items = sources.map((source, index) => ({
      source,
      index,
      ...(records[index] ?? { added: false }),
    }));
    for (const item of this.#items) if (item.added) await this.#settle(item, false);
    let tasks = await this.#look(this.#pending());
    for (let batch = this.#next(); batch.length > 0; batch = this.#next()) {
      for (const item of batch) this.#prepare(item, tasks);
      await this.#save();
      const isFull = await this.#take(batch, await this.#send(batch));
      if (isFull) tasks = await this.#untilSlot();
    }
    return this.#items.flatMap(({ result }) => result ?? []);
  }

  readonly #pending = (): Item[] => this.#items.filter(({ result }) => result === undefined);

  #next(): Item[] {
    return this.#pending().slice(0, this.#size);
  }

  async #look(items: readonly Item[], reads = 1): Promise<Tasks> {
    if (items.length === 0) return { active: [], finished: [] };
    const { client, dst, options, signal } = this.#setup;
    const pause = new Pause(options.random);
    const tasks = await lookForTasks(client, dst, this.#items, { pause, signal, reads });
    await this.#save();
    for (const item of this.#items) if (item.added && !item.result) await this.#settle(item, false);
    return tasks;
  }

  #prepare(item: Item, tasks: Tasks): void {
    item.before = tasks;
    const equal = this.#items.filter(
      (other) => isSameSource(other.source, item.source) && (other.before === tasks || !other.result),
    );
    const place = equal.filter(({ index, before }) => index < item.index && before === tasks).length;
    item.handle = newHandle(item.source, this.#setup.dst, tasks, { place, equals: equal.length });
  }

  async #send(batch: readonly Item[]): Promise<Outcome[]> {
    const { client, dst, signal } = this.#setup;
    const [{ source } = { source: undefined }] = batch;
    if (source?.torrent !== undefined) return [await sendTorrent(client, source.torrent, dst, signal)];
    const urls = batch.flatMap(({ source: { url } }) => url ?? []);
    return sendUrls(client, urls, dst, signal);
  }

  /** Takes in what became of a batch. Whether the group has no more room. */
  async #take(batch: readonly Item[], outcomes: readonly Outcome[]): Promise<boolean> {
    const lost: Item[] = [];
    let isFull = false;
    for (const [at, item] of batch.entries()) {
      const { kind, error } = outcomes[at] ?? { kind: "too many" };
      if (kind === "ok") item.added = true;
      else if (kind === "too many") this.#forget(item);
      else if (kind === "full" && this.#setup.options.whenFull !== "fail") {
        this.#forget(item);
        isFull = true;
      } else if (error && mayBeThere(error)) lost.push(item);
      else this.#forget(item);
    }
    if (outcomes[0]?.kind === "too many") {
      this.#limit = outcomes[0].atMost ?? Math.floor(batch.length / 2);
      this.#size = this.#limit;
    }
    await this.#save();
    for (const [at, item] of batch.entries()) {
      const { kind, error } = outcomes[at] ?? { kind: "too many" };
      if (item.added) await this.#settle(item, true);
      else if (error && !lost.includes(item) && (kind === "refused" || !isFull))
        await this.#refuse(item, error);
    }
    if (lost.length > 0) await this.#lookForLost(lost, outcomes[0]?.error);
    return isFull;
  }

  /** No answer came to what was sent, so it is looked for, and never sent twice. */
  async #lookForLost(items: readonly Item[], error: Outcome["error"]): Promise<void> {
    if (error === undefined) return;
    await this.#look(items, LOOKS);
    for (const item of items) if (!item.result) await this.#refuse(item, error);
  }

  async #untilSlot(): Promise<Tasks> {
    const { client, options, signal } = this.#setup;
    const { tasks, free } = await untilSlot(client, new Pause(options.random), signal);
    this.#size = Math.max(1, Math.min(this.#limit, free));
    return tasks;
  }

  #forget(item: Item): void {
    item.handle = undefined;
    item.before = undefined;
  }

  async #settle(item: Item, added: boolean): Promise<void> {
    if (item.handle === undefined) throw new ConfigError("remoteDownload.add", "store", "holds no handle");
    const source = sourceText(item.source);
    if (added) noteAdded(this.#setup.client, item.handle);
    await this.#tell(item, { source, ok: true, handle: item.handle, added });
  }

  async #refuse(item: Item, error: NonNullable<Outcome["error"]>): Promise<void> {
    await this.#tell(item, { source: sourceText(item.source), ok: false, error });
  }

  async #tell(item: Item, result: AddedDownload): Promise<void> {
    item.result = result;
    await this.#setup.options.onResult?.(result, item.index);
  }

  #save(): Promise<void> {
    return this.#setup.keeper.save(
      this.#items.map(({ handle, added }) => (handle ? { handle, added } : null)),
    );
  }
}

const sourceText = ({ url, torrent }: Source): string => url ?? torrent ?? "";
