import type { Failure } from "@debrid-drive/runtime";
import type { AddedDownload } from "./add.ts";
import type { Item } from "./item.ts";
import type { JobItems, JobSetup } from "./job-items.ts";
import { lookForTasks } from "./look.ts";
import { Pause } from "./pause.ts";
import { mayBeThere, type Outcome, sendTorrent, sendUrls } from "./send.ts";
import type { Tasks } from "./task-reads.ts";
import { untilSlot } from "./until-slot.ts";

const AT_ONCE = 100;
/** How often to look for what got no answer: the server may still be at it. */
const LOOKS = 3;

/** One run of `add`. */
export class AddJob {
  readonly #setup: JobSetup;
  readonly #items: JobItems;
  /** The most in one call. */
  #limit = AT_ONCE;
  #size = AT_ONCE;

  constructor(setup: JobSetup, items: JobItems) {
    this.#setup = setup;
    this.#items = items;
  }

  async run(): Promise<AddedDownload[]> {
    const items = this.#items;
    await items.tellFound();
    if (items.pending.length > 0) await this.#sendAll(await this.#look());
    return items.all.flatMap(({ result }) => result ?? []);
  }

  async #sendAll(before: Tasks): Promise<void> {
    let tasks = before;
    for (;;) {
      const batch = this.#items.pending.slice(0, this.#size);
      if (batch.length === 0) return;
      this.#items.learn(tasks);
      for (const item of batch) this.#items.prepare(item, tasks);
      await this.#items.save();
      const outcomes = await this.#send(batch);
      const isFull = await this.#take(batch, outcomes);
      if (isFull) tasks = await this.#untilSlot();
    }
  }

  async #look(reads = 1): Promise<Tasks> {
    const { client, dst, options, signal } = this.#setup;
    const pause = new Pause(options.random);
    const tasks = await lookForTasks(client, dst, this.#items.all, { pause, signal, reads });
    await this.#items.save();
    await this.#items.tellFound();
    return tasks;
  }

  async #send(batch: readonly Item[]): Promise<Outcome[]> {
    const { client, dst, signal } = this.#setup;
    const torrent = batch[0]?.source.torrent;
    if (torrent !== undefined) return [await sendTorrent(client, torrent, dst, signal)];
    const urls = batch.flatMap(({ source: { url } }) => url ?? []);
    return sendUrls(client, urls, dst, signal);
  }

  /** Takes in what became of a batch, and writes it down before anybody hears of it. Whether the group is full. */
  async #take(batch: readonly Item[], outcomes: readonly Outcome[]): Promise<boolean> {
    const [first] = outcomes;
    if (first?.kind === "too many") {
      this.#limit = first.atMost ?? Math.floor(batch.length / 2);
      this.#size = this.#limit;
    }
    const refused: [Item, Failure][] = [];
    let lostBy: Failure | undefined;
    let isFull = false;
    for (const [at, item] of batch.entries()) {
      const { kind, error } = outcomes[at] ?? { kind: "too many" };
      item.added = kind === "ok";
      if (error && mayBeThere(error)) lostBy = error;
      else if (!item.added) this.#items.forget(item);
      if (kind === "full" && this.#setup.options.whenFull !== "fail") isFull = true;
      else if (error && !mayBeThere(error)) refused.push([item, error]);
    }
    await this.#items.save();
    for (const item of batch) if (item.added) await this.#items.settle(item, true);
    for (const [item, error] of refused) await this.#items.refuse(item, error);
    if (lostBy) await this.#lookForLost(batch, lostBy);
    return isFull;
  }

  /** No answer came to what was sent, so it is looked for, and not sent again. */
  async #lookForLost(batch: readonly Item[], error: Failure): Promise<void> {
    await this.#look(LOOKS);
    for (const item of batch) if (!item.result) await this.#items.refuse(item, error);
  }

  async #untilSlot(): Promise<Tasks> {
    const { client, options, signal } = this.#setup;
    const { tasks, free } = await untilSlot(client, new Pause(options.random), signal);
    this.#size = Math.max(1, Math.min(this.#limit, free));
    return tasks;
  }
}
