/** One bucket a call counts against. */
export interface Claim {
  readonly bucket: string;
  /** How many calls may reach the server within a window. */
  readonly limit: number;
  readonly windowMs: number;
}

/** A slot in every claimed bucket, or how long to wait before asking again. */
export type Taken =
  | { readonly slot: string }
  | {
      readonly waitMs: number;
      /** The server asked for a pause: waiting less will not do. */
      readonly cooling: boolean;
    };

type MaybePromise<T> = T | Promise<T>;

/**
 * Where a {@link Limiter} keeps its slots: in memory, or in a place that several processes share.
 * A slot is taken when a call starts and free again one window after its answer, so a later call in it reaches
 * the server at least one window after the earlier one did, whatever the network does in between.
 */
export interface LimiterStore {
  /** Takes a slot in all buckets or in none. Without a release it is free after `leaseMs` and the window. */
  take(claims: readonly Claim[], leaseMs: number): MaybePromise<Taken>;
  /** The answer came (`graceMs` 0), or the call was given up and may still arrive within `graceMs`. */
  release(claims: readonly Claim[], slot: string, graceMs: number): MaybePromise<void>;
  /** The call was never sent: the slot is free at once. */
  giveBack(claims: readonly Claim[], slot: string): MaybePromise<void>;
  /** Nothing may start in the bucket for that long. A longer pause that is under way stays. */
  cool(bucket: string, milliseconds: number): MaybePromise<void>;
  /** Where others use the store too: the longest time to wait before asking again. */
  readonly pollMs?: number;
}
