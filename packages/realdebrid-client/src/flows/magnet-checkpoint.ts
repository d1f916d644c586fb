import type { Store } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import type { TorrentFile, UnrestrictedLink } from "../generated/models.ts";

/** A link, and the files it leads to: one, or all of an archive. */
export interface LinkedFiles {
  readonly link: string;
  readonly files: readonly TorrentFile[];
}

/**
 * How far a job has come; plain JSON. The addresses in `done` are as good as the files: keep it where nobody else
 * reads.
 */
export interface MagnetCheckpoint {
  readonly version: 1;
  /** The info hash. */
  readonly hash: string;
  /** The id of the torrent. */
  readonly id: string;
  /** Ids of the wanted files, once they are selected. */
  readonly wanted?: readonly number[];
  /** What there is to unrestrict, once it is downloaded. */
  readonly linked?: readonly LinkedFiles[];
  /** Wanted files without a link. */
  readonly missing?: readonly TorrentFile[];
  /** What is unrestricted, by link. */
  readonly done?: Readonly<Record<string, UnrestrictedLink>>;
}

/** Keeps a job's checkpoint: in the store, or nowhere. */
export class CheckpointKeeper {
  readonly #operation: string;
  readonly #store: Store<MagnetCheckpoint> | undefined;
  readonly #hash: string;

  constructor(operation: string, store: Store<MagnetCheckpoint> | undefined, hash: string) {
    this.#operation = operation;
    this.#store = store;
    this.#hash = hash;
  }

  async load(): Promise<MagnetCheckpoint | undefined> {
    const kept = await this.#use("could not be read", (store) => store.load());
    if (kept === undefined) return undefined;
    if (kept.version !== 1 || typeof kept.id !== "string" || kept.hash !== this.#hash) {
      throw new ConfigError(this.#operation, "store", "holds something else than a job of this torrent");
    }
    return kept;
  }

  async save(checkpoint: MagnetCheckpoint): Promise<MagnetCheckpoint> {
    await this.#use("could not be written", (store) => store.save(checkpoint));
    return checkpoint;
  }

  /** Runs `job` while nobody else who shares the store runs one. */
  alone<T>(job: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return this.#store?.exclusive?.(job, signal) ?? job();
  }

  async #use<T>(
    problem: string,
    work: (store: Store<MagnetCheckpoint>) => Promise<T>,
  ): Promise<T | undefined> {
    if (this.#store === undefined) return undefined;
    try {
      return await work(this.#store);
    } catch (cause) {
      throw new ConfigError(this.#operation, "store", problem, cause);
    }
  }
}
