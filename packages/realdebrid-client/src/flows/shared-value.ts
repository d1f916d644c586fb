import { AbortedError, type Clock } from "@debrid-drive/runtime";

const HOUR_MS = 3_600_000;

/** A value that all callers of a client share: fetched once, kept for an hour. Failures are not kept. */
export class SharedValue<Key extends { readonly clock: Clock }, T> {
  readonly #operation: string;
  readonly #load: (key: Key) => Promise<T>;
  readonly #kept = new WeakMap<Key, { readonly value: Promise<T>; readonly until: number }>();

  constructor(operation: string, load: (key: Key) => Promise<T>) {
    this.#operation = operation;
    this.#load = load;
  }

  /** Aborting ends the wait of this caller only: others may wait for the same. */
  async get(key: Key, { refresh = false, signal }: { refresh?: boolean; signal?: AbortSignal | undefined }) {
    if (signal?.aborted) throw this.#aborted(signal);
    const kept = this.#kept.get(key);
    const isGood = kept !== undefined && !refresh && key.clock.now() < kept.until;
    return this.#orAborted(isGood ? kept.value : this.#renew(key), signal);
  }

  #renew(key: Key): Promise<T> {
    const value = this.#load(key);
    const entry = { value, until: key.clock.now() + HOUR_MS };
    this.#kept.set(key, entry);
    value.catch(() => {
      if (this.#kept.get(key) === entry) this.#kept.delete(key);
    });
    return value;
  }

  async #orAborted(value: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    if (signal === undefined) return value;
    let onAbort = () => {};
    const aborted = new Promise<never>((_, reject) => {
      onAbort = () => reject(this.#aborted(signal));
      signal.addEventListener("abort", onAbort, { once: true });
    });
    try {
      return await Promise.race([value, aborted]);
    } finally {
      signal.removeEventListener("abort", onAbort);
    }
  }

  #aborted(signal: AbortSignal): AbortedError {
    return new AbortedError({ operation: this.#operation, cause: signal.reason });
  }
}
