import type { Store } from "@debrid-drive/runtime";
import { ConfigError, untilAborted } from "@debrid-drive/runtime/core";
import type { StoragePolicyType, UploadSession } from "../generated/models.ts";

/**
 * How far an upload has come; plain JSON. Holds only what was acknowledged. Its session lets others write to the
 * file: keep it where nobody else reads.
 */
export interface UploadCheckpoint {
  readonly version: 1;
  /** The path that was asked for. */
  readonly path: string;
  /** The name the file gets there, which may be another one. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Unix milliseconds. */
  readonly lastModified?: number | undefined;
  /** The kind of storage. */
  readonly policy: StoragePolicyType;
  readonly session: UploadSession;
  /** One for each part that was acknowledged: what the storage calls it, or an empty text. */
  readonly receipts: readonly string[];
}

/** Keeps an upload's checkpoint: in the store, or nowhere. */
export class CheckpointKeeper {
  readonly #operation: string;
  readonly #store: Store<UploadCheckpoint> | undefined;

  constructor(operation: string, store: Store<UploadCheckpoint> | undefined) {
    this.#operation = operation;
    this.#store = store;
  }

  /** Whether a later run can go on. */
  get keeps(): boolean {
    return this.#store !== undefined;
  }

  /** @throws ConfigError when the store holds something else than an upload to this path */
  async load(path: string, signal: AbortSignal): Promise<UploadCheckpoint | undefined> {
    const kept = await this.#use("could not be read", signal, (store) => store.load());
    if (kept === undefined) return undefined;
    if (kept.version === 1 && kept.path === path && Array.isArray(kept.receipts)) return kept;
    throw new ConfigError(this.#operation, "store", "holds something else than an upload to this path");
  }

  async save(checkpoint: UploadCheckpoint | undefined, signal: AbortSignal): Promise<void> {
    await this.#use("could not be written", signal, (store) => store.save(checkpoint));
  }

  /** Runs `job` while nobody else who shares the store runs one. */
  alone<T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return this.#store?.exclusive?.(job, signal) ?? job();
  }

  async #use<T>(
    problem: string,
    signal: AbortSignal,
    work: (store: Store<UploadCheckpoint>) => Promise<T>,
  ): Promise<T | undefined> {
    if (this.#store === undefined) return undefined;
    try {
      return await untilAborted(work(this.#store), signal);
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      throw new ConfigError(this.#operation, "store", problem, cause);
    }
  }
}
