import type { Clock } from "../clock.ts";
import type { Claim, LimiterStore } from "./limiter-store.ts";

interface Bucket {
  /** When each slot in use is free again, by its id. */
  readonly freeAt: Map<string, number>;
  coolUntil: number;
}

/** Slots of one process. */
export function memoryLimiterStore(clock: Clock): LimiterStore {
  const buckets = new Map<string, Bucket>();
  let slots = 0;

  const bucketOf = (name: string): Bucket => {
    const known = buckets.get(name);
    if (known) return known;
    const bucket = { freeAt: new Map<string, number>(), coolUntil: 0 };
    buckets.set(name, bucket);
    return bucket;
  };

  const holdUntil = (claims: readonly Claim[], slot: string, at: number) => {
    for (const { bucket, windowMs } of claims) bucketOf(bucket).freeAt.set(slot, at + windowMs);
  };

  /** When a slot is free that is none now. */
  const freeFrom = ({ freeAt }: Bucket, limit: number, now: number): number => {
    let first = Number.POSITIVE_INFINITY;
    for (const [slot, at] of freeAt) {
      if (at <= now) freeAt.delete(slot);
      // The oldest are free first, mostly: it is enough to look at all when there is no room.
      else if (freeAt.size < limit) return now;
      else first = Math.min(first, at);
    }
    return freeAt.size < limit ? now : first;
  };

  return {
    take(claims, leaseMs) {
      const now = clock.now();
      let until = now;
      let cooling = false;
      for (const { bucket: name, limit } of claims) {
        const bucket = bucketOf(name);
        const isCooling = bucket.coolUntil > now;
        const at = isCooling ? bucket.coolUntil : freeFrom(bucket, limit, now);
        if (at <= until) continue;
        until = at;
        cooling = isCooling;
      }
      if (until > now) return { waitMs: until - now, cooling };
      slots += 1;
      const slot = String(slots);
      holdUntil(claims, slot, now + leaseMs);
      return { slot };
    },
    release(claims, slot, graceMs) {
      holdUntil(claims, slot, clock.now() + graceMs);
    },
    giveBack(claims, slot) {
      for (const { bucket } of claims) bucketOf(bucket).freeAt.delete(slot);
    },
    cool(name, milliseconds) {
      const bucket = bucketOf(name);
      bucket.coolUntil = Math.max(bucket.coolUntil, clock.now() + milliseconds);
    },
  };
}
