import type { Taken } from "./limiter-store.ts";

/** How long a request that was given up may still take to arrive, in milliseconds. */
export const GRACE_MS = 5_000;

/** A place among the calls that may reach the server. */
export interface Slot {
  /**
   * `arrived`: the answer came. Otherwise the request may still be on its way. `accepted`: the server took the call,
   * so that a later refusal starts with a short pause again.
   */
  release(arrived: boolean, accepted?: boolean): void | Promise<void>;
  /** Nothing was sent. */
  giveBack(): void | Promise<void>;
}

/** No slot is free at once, as far as is known. */
export interface NoSlot {
  readonly bucket: string;
  /** What the store says, or will say, where nobody waits yet. */
  readonly first?: Taken | Promise<Taken> | undefined;
}

/** What keeps calls within limits. */
export interface Limits {
  /** A slot where one is free at once; `undefined` where the bucket has no limit. */
  take(bucket: string, leaseMs: number): Slot | NoSlot | undefined;
}
