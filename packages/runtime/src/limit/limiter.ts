import { type Clock, systemClock } from "../clock.ts";
import { ConfigError } from "../errors/transport-errors.ts";
import type { FirstCalls } from "./first-calls.ts";
import type { Claim, LimiterStore } from "./limiter-store.ts";
import { memoryLimiterStore } from "./memory-limiter-store.ts";
import { GRACE_MS, type Limits, type NoSlot, type Slot } from "./slot.ts";
import { type Turn, WaitingLine } from "./waiting-line.ts";

export interface BucketLimit {
  /** How many calls may reach the server within a window. */
  readonly limit: number;
  readonly windowMs: number;
  /** Another bucket that every call of this one counts against too. */
  readonly within?: string;
  /** Pause after a 429 that names none, in milliseconds; doubles as long as refusals go on. Default 10,000. */
  readonly coolDownMs?: number;
}

export interface LimiterOptions {
  /** By the names that `x-bucket` has in the description. A bucket that is not named has no limit. */
  readonly buckets: Readonly<Record<string, BucketLimit>>;
  /** Default: in memory, for this limiter alone. */
  readonly store?: LimiterStore;
  /** How many calls of a bucket may wait; more fail at once. Default: any number. */
  readonly maxWaiting?: number;
  readonly clock?: Clock;
}

/** What can be seen of a bucket. */
export interface BucketState {
  readonly bucket: string;
  /** Calls that wait for a slot. */
  readonly waiting: number;
  /** Calls that have a slot and no answer yet. */
  readonly running: number;
  /** Nothing starts before, because the server refused. */
  readonly coolingUntil: Date | undefined;
}

/** How long from now until the slot is released at the latest, and what ends the wait for it. */
export interface SlotRequest extends Turn {
  /** The error for too many that wait. */
  full(): Error;
}

const DEFAULT_COOL_DOWN_MS = 10_000;
const LONGEST_COOL_DOWN_MS = 120_000;

interface Bucket {
  readonly claims: readonly Claim[];
  readonly line: WaitingLine;
  readonly coolDownMs: number;
  running: number;
  /** In a row. */
  refusals: number;
  coolingUntil: number;
}

/** Keeps calls within the limits of a service. One limiter can serve several clients of the same account. */
export class Limiter implements Limits {
  readonly #buckets = new Map<string, Bucket>();
  readonly #lines: WaitingLine[] = [];
  readonly #store: LimiterStore;
  readonly #clock: Clock;
  readonly #maxWaiting: number;

  constructor({
    buckets,
    clock = systemClock,
    store = memoryLimiterStore(clock),
    maxWaiting = Number.POSITIVE_INFINITY,
  }: LimiterOptions) {
    this.#clock = clock;
    this.#store = store;
    this.#maxWaiting = maxWaiting;
    for (const [name, { coolDownMs = DEFAULT_COOL_DOWN_MS }] of Object.entries(buckets)) {
      const line = new WaitingLine(store, clock);
      this.#lines.push(line);
      this.#buckets.set(name, {
        claims: claimsOf(name, buckets),
        line,
        coolDownMs,
        running: 0,
        refusals: 0,
        coolingUntil: Number.NEGATIVE_INFINITY,
      });
    }
  }

  take(name: string, leaseMs: number): Slot | NoSlot | undefined {
    const bucket = this.#buckets.get(name);
    if (!bucket) return undefined;
    const first = bucket.line.length === 0 ? this.#store.take(bucket.claims, leaseMs) : undefined;
    return first && "slot" in first ? this.#slot(bucket, first.slot) : { bucket: name, first };
  }

  /** Waits behind those who wait already. */
  async waitFor({ bucket: name, first }: NoSlot, request: SlotRequest): Promise<Slot | undefined> {
    const bucket = this.#buckets.get(name);
    if (!bucket) return undefined;
    const { claims, line } = bucket;
    // A store that others use too may still have a slot.
    if (line.length >= this.#maxWaiting && !(first instanceof Promise)) throw request.full();
    return this.#slot(bucket, await line.join(claims, request, first));
  }

  /** A slot, at once where one is free; `undefined` where the bucket has no limit. */
  async acquire(name: string, request: SlotRequest): Promise<Slot | undefined> {
    if (request.signal.aborted) throw request.signal.reason;
    const taken = this.take(name, request.leaseMs);
    return taken && "bucket" in taken ? this.waitFor(taken, request) : taken;
  }

  /** Takes over the calls that were begun without it. */
  adopt({ begun }: FirstCalls): void {
    const now = this.#clock.now();
    for (const call of begun) {
      const [name = ""] = call.buckets;
      const bucket = this.#buckets.get(name);
      const taken = bucket && this.#store.take(bucket.claims, call.until - now);
      if (!taken || !("slot" in taken)) continue;
      if (call.isRunning) {
        const slot = this.#slot(bucket, taken.slot);
        call.release = (arrived, accepted) => slot.release(arrived, accepted);
        call.giveBack = () => slot.giveBack();
      } else void this.#store.release(bucket.claims, taken.slot, call.until - now);
    }
  }

  /** The server refused for the number of calls. Gives how long the bucket now pauses, in milliseconds. */
  async refused(name: string, retryAfterMs: number | undefined): Promise<number> {
    const now = this.#clock.now();
    const bucket = this.#buckets.get(name);
    if (bucket === undefined) return retryAfterMs ?? DEFAULT_COOL_DOWN_MS;
    // Calls that were under way together are refused together, and count as one refusal.
    if (bucket.coolingUntil <= now) bucket.refusals += 1;
    const own = Math.min(bucket.coolDownMs * 2 ** (bucket.refusals - 1), LONGEST_COOL_DOWN_MS);
    const until = retryAfterMs === undefined ? Math.max(bucket.coolingUntil, now + own) : now + retryAfterMs;
    bucket.coolingUntil = Math.max(bucket.coolingUntil, until);
    await this.#store.cool(name, bucket.coolingUntil - now);
    return bucket.coolingUntil - now;
  }

  /** What waits and runs in each bucket, as this process sees it. */
  state(): readonly BucketState[] {
    return [...this.#buckets].map(([bucket, { line, running, coolingUntil }]) => ({
      bucket,
      waiting: line.length,
      running,
      coolingUntil: coolingUntil > this.#clock.now() ? new Date(coolingUntil) : undefined,
    }));
  }

  #slot(bucket: Bucket, id: string): Slot {
    return new TakenSlot(this.#store, this.#clock, bucket, id, this.#wake);
  }

  readonly #wake = () => {
    for (const line of this.#lines) line.wake();
  };
}

class TakenSlot implements Slot {
  readonly #store: LimiterStore;
  readonly #clock: Clock;
  readonly #bucket: Bucket;
  readonly #id: string;
  readonly #wake: () => void;

  constructor(store: LimiterStore, clock: Clock, bucket: Bucket, id: string, wake: () => void) {
    this.#store = store;
    this.#clock = clock;
    this.#bucket = bucket;
    this.#id = id;
    this.#wake = wake;
    bucket.running += 1;
  }

  release(arrived: boolean, accepted?: boolean): void | Promise<void> {
    const bucket = this.#bucket;
    if (accepted && bucket.refusals > 0 && bucket.coolingUntil <= this.#clock.now()) bucket.refusals = 0;
    return this.#end(this.#store.release(bucket.claims, this.#id, arrived ? 0 : GRACE_MS));
  }

  giveBack(): void | Promise<void> {
    return this.#end(this.#store.giveBack(this.#bucket.claims, this.#id));
  }

  #end(freed: void | Promise<void>): void | Promise<void> {
    this.#bucket.running -= 1;
    return freed ? freed.then(this.#wake) : this.#wake();
  }
}

function claimsOf(name: string, buckets: LimiterOptions["buckets"]): readonly Claim[] {
  const claims: Claim[] = [];
  for (let next: string | undefined = name; next !== undefined; next = buckets[next]?.within) {
    const { limit, windowMs } = buckets[next] ?? {};
    const check = (isRight: boolean | undefined, field: string, problem: string) => {
      if (!isRight) throw new ConfigError("Limiter", `limit.buckets.${next}${field}`, problem);
    };
    check(next in buckets, "", "another bucket lies within it; expected its limit");
    check(!claims.some(({ bucket }) => bucket === next), "", "lies within itself");
    check(Number.isInteger(limit) && Number(limit) > 0, ".limit", "expected a whole number above 0");
    check(Number.isFinite(windowMs) && Number(windowMs) > 0, ".windowMs", "expected milliseconds above 0");
    claims.push({ bucket: next, limit: Number(limit), windowMs: Number(windowMs) });
  }
  return claims;
}
