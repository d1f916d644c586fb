import { LimitedError } from "../errors/limited-error.ts";
import type { NoSlot, Slot } from "../limit/slot.ts";
import type { Run } from "../pipeline/run.ts";
import { limiterOf } from "./limiter-of.ts";

/** Waits for a slot behind the calls that wait already. */
export async function waitForSlot(run: Run, taken: NoSlot): Promise<Slot | undefined> {
  const { transport, operation, progress, deadline } = run;
  const { clock } = transport;
  const { bucket } = taken;
  const from = clock.now();
  const limited = (problem: string, retryAt?: Date) =>
    new LimitedError(bucket, problem, { operation: operation.id, meta: { ...progress }, retryAt });
  const slot = await limiterOf(transport)?.waitFor(taken, {
    leaseMs: deadline.endsAt - from,
    signal: deadline.signal,
    tooLong(waitMs) {
      const at = clock.now() + waitMs;
      if (at < deadline.endsAt) return undefined;
      return limited("nothing may be sent for longer than this call has time", new Date(at));
    },
    full: () => limited("too many calls wait already"),
  });
  const waitedMs = clock.now() - from;
  if (waitedMs > 0) {
    progress.waitedMs += waitedMs;
    transport.notify?.(run, "onLimited", { attempt: progress.attempts + 1, bucket, waitedMs });
  }
  return slot;
}
