import type { Clock } from "../clock.ts";
import type { Claim, LimiterStore, Taken } from "./limiter-store.ts";

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
    const bucket = buckets.get(name) ?? { freeAt: new Map<string, number>(), coolUntil: 0 };
    buckets.set(name, bucket);
    return bucket;
  };

  /** When the bucket takes the next call: at once, when a slot is free, or when the pause ends. */
  const freeFrom = ({ bucket, limit }: Claim, now: number): number => {
    const { freeAt, coolUntil } = bucketOf(bucket);
    if (coolUntil > now) return coolUntil;
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
    take(claims, leaseMs): Taken {
      const now = clock.now();
      const until = Math.max(...claims.map((claim) => freeFrom(claim, now)));
      if (until > now) {
        return {
          waitMs: until - now,
          cooling: claims.some(({ bucket }) => bucketOf(bucket).coolUntil === until),
        };
      }
      slots += 1;
      const slot = String(slots);
      for (const { bucket, windowMs } of claims) bucketOf(bucket).freeAt.set(slot, now + leaseMs + windowMs);
      return { slot };
    },
    release(claims, slot, graceMs) {
      const now = clock.now();
      for (const { bucket, windowMs } of claims) bucketOf(bucket).freeAt.set(slot, now + graceMs + windowMs);
    },
    giveBack(claims, slot) {
      for (const { bucket } of claims) bucketOf(bucket).freeAt.delete(slot);
    },
    cool(bucket, milliseconds) {
      const state = bucketOf(bucket);
      state.coolUntil = Math.max(state.coolUntil, clock.now() + milliseconds);
    },
  };
}
