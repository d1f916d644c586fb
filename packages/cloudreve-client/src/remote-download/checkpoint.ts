import type { Store } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { inTurn } from "@debrid-drive/runtime/flow";
import type { RemoteDownloadHandle } from "./handle.ts";
import { isSameSource, type Source } from "./source.ts";

export interface RemoteDownloadRecord {
  readonly handle: RemoteDownloadHandle;
  /** False while it is not known whether the server has it. */
  readonly added: boolean;
}

/** How far a job of `add` has come; plain JSON. Addresses may be as good as the files. */
export interface RemoteDownloadCheckpoint {
  readonly version: 1;
  readonly dst: string;
  readonly sources: readonly Source[];
  /** One for each source that was sent, or null. */
  readonly records: readonly (RemoteDownloadRecord | null)[];
}

type JobStore = Store<RemoteDownloadCheckpoint>;

/** Keeps a job's checkpoint: in the store, or nowhere. */
export class CheckpointKeeper {
  readonly #operation: string;
  readonly #store: JobStore | undefined;
  readonly #dst: string;
  readonly #sources: readonly Source[];

  constructor(operation: string, store: JobStore | undefined, dst: string, sources: readonly Source[]) {
    this.#operation = operation;
    this.#store = store;
    this.#dst = dst;
    this.#sources = sources;
  }

  async load(): Promise<RemoteDownloadCheckpoint["records"]> {
    const kept = this.#store && (await use(this.#operation, () => this.#store?.load()));
    if (kept === undefined) return this.#sources.map(() => null);
    const isThisJob =
      kept.version === 1 &&
      kept.dst === this.#dst &&
      kept.sources?.length === this.#sources.length &&
      this.#sources.every((source, index) => isSameSource(source, kept.sources[index] ?? source));
    if (isThisJob) return kept.records;
    throw new ConfigError(this.#operation, "store", "holds something else than this job");
  }

  async save(records: RemoteDownloadCheckpoint["records"]): Promise<void> {
    const store = this.#store;
    if (!store) return;
    const checkpoint = { version: 1, dst: this.#dst, sources: this.#sources, records } as const;
    await inTurn(store, "save", () => use(this.#operation, () => store.save(checkpoint)));
  }

  /** Runs `job` while nobody else who shares the store runs one. */
  alone<T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return this.#store?.exclusive?.(job, signal) ?? job();
  }
}

/** Writes what was learned of a download into the checkpoint of its job. */
export function rememberHandle(
  operation: string,
  store: JobStore,
  handle: RemoteDownloadHandle,
): Promise<void> {
  return inTurn(store, "save", async () => {
    const kept = await use(operation, () => store.load());
    if (kept === undefined) return;
    const at = kept.records.findIndex((record) => record && isSameDownload(record.handle, handle));
    if (at < 0) return;
    const records = kept.records.with(at, { handle, added: true });
    await use(operation, () => store.save({ ...kept, records }));
  });
}

/** What never changes in a handle. */
const isSameDownload = (one: RemoteDownloadHandle, other: RemoteDownloadHandle): boolean =>
  one.url === other.url &&
  one.torrent === other.torrent &&
  one.place === other.place &&
  one.since === other.since &&
  one.others.join() === other.others.join();

async function use<T>(operation: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new ConfigError(operation, "store", "could not be used", cause);
  }
}
