import type { Clock } from "../clock.ts";
import type { BucketLimit } from "./limiter.ts";
import { GRACE_MS, type Limits, type NoSlot, type Slot } from "./slot.ts";

/** A call that was begun, and until when it may reach the server. */
export interface FirstCall extends Slot {
  /** The bucket it counts against, then those around it. */
  readonly buckets: readonly string[];
  until: number;
  isRunning: boolean;
}

/**
 * The first calls of a client: as many as a limit allows may start, whatever became of those before. What keeps count
 * from then on, a {@link Limiter}, is loaded with the first call that is one too many or refused, and takes them over.
 */
export class FirstCalls implements Limits {
  declare readonly limits: Readonly<Record<string, BucketLimit>>;
  declare readonly clock: Clock;
  readonly begun: FirstCall[] = [];

  constructor(limits: Readonly<Record<string, BucketLimit>>, clock: Clock) {
    this.limits = limits;
    this.clock = clock;
  }

  take(bucket: string, leaseMs: number): Slot | NoSlot | undefined {
    const { limits, begun, clock } = this;
    const buckets: string[] = [];
    for (let name: string | undefined = bucket; name !== undefined; name = limits[name]?.within) {
      const counted = name;
      const { limit } = limits[name] ?? {};
      if (!limit) return undefined;
      // Most programs end before it takes a closer look.
      const isFull = () => begun.filter((call) => call.buckets.includes(counted)).length >= limit;
      if (begun.length >= limit && isFull()) return { bucket };
      buckets.push(name);
    }
    const call: FirstCall = {
      buckets,
      until: clock.now() + leaseMs,
      isRunning: true,
      release(arrived) {
        call.isRunning = false;
        call.until = clock.now() + (arrived ? 0 : GRACE_MS);
      },
      giveBack() {
        begun.splice(begun.indexOf(call), 1);
      },
    };
    begun.push(call);
    return call;
  }
}
