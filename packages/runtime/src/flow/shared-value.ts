import type { Clock } from "../clock.ts";
import { type FlowOptions, within } from "./within.ts";

const HOUR_MS = 3_600_000;

/** A value that all callers of a client share: fetched once, kept for an hour or as said. Failures are not kept. */
export class SharedValue<Key extends { readonly clock: Clock }, T> {
  readonly #operation: string;
  readonly #load: (key: Key) => Promise<T>;
  readonly #lifetimeMs: number;
  readonly #kept = new WeakMap<Key, { readonly value: Promise<T>; readonly until: number }>();

  constructor(operation: string, load: (key: Key) => Promise<T>, lifetimeMs = HOUR_MS) {
    this.#operation = operation;
    this.#load = load;
    this.#lifetimeMs = lifetimeMs;
  }

  /** Aborting ends the wait of this caller only: others may wait for the same. */
  get(key: Key, { refresh = false, signal }: FlowOptions & { refresh?: boolean } = {}): Promise<T> {
    return within(this.#operation, { signal }, () => {
      const kept = this.#kept.get(key);
      const isGood = kept !== undefined && !refresh && key.clock.now() < kept.until;
      return isGood ? kept.value : this.#renew(key);
    });
  }

  #renew(key: Key): Promise<T> {
    const value = this.#load(key);
    const entry = { value, until: key.clock.now() + this.#lifetimeMs };
    this.#kept.set(key, entry);
    value.catch(() => {
      if (this.#kept.get(key) === entry) this.#kept.delete(key);
    });
    return value;
  }
}
