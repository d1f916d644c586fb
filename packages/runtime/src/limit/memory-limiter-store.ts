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
    const known = buckets.get(name);
    if (known) return known;
    const fresh = { freeAt: new Map<string, number>(), coolUntil: Number.NEGATIVE_INFINITY };
    buckets.set(name, fresh);
    return fresh;
  };

  const waitFor = ({ bucket, limit }: Claim, now: number): { until: number; cooling: boolean } => {
    const { freeAt, coolUntil } = bucketOf(bucket);
    if (coolUntil > now) return { until: coolUntil, cooling: true };
    if (freeAt.size < limit) return { until: now, cooling: false };
    let first = Number.POSITIVE_INFINITY;
    for (const [slot, at] of freeAt) {
      if (at <= now) freeAt.delete(slot);
      else first = Math.min(first, at);
    }
    return { until: freeAt.size < limit ? now : first, cooling: false };
  };

  return {
    take(claims, leaseMs): Taken {
      const now = clock.now();
      const waits = claims.map((claim) => waitFor(claim, now));
      const until = Math.max(now, ...waits.map((wait) => wait.until));
      if (until > now) {
        return { waitMs: until - now, cooling: waits.some((wait) => wait.cooling && wait.until === until) };
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
