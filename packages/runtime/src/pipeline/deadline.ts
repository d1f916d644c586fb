import type { Clock } from "../clock.ts";

export interface Deadline {
  readonly signal: AbortSignal;
  /** Must be called when the work is over: frees the timer and the listener on the outer signal. */
  clear(): void;
}

export interface DeadlineOptions {
  readonly clock: Clock;
  readonly milliseconds: number;
  readonly outer?: AbortSignal | undefined;
  /** The abort reason once time is up. */
  expired(): Error;
  /** The abort reason once the outer signal was aborted. */
  aborted(reason: unknown): unknown;
}

// By hand instead of AbortSignal.any and AbortSignal.timeout, which hold every call in memory until the timer fires.
export function startDeadline({ clock, milliseconds, outer, expired, aborted }: DeadlineOptions): Deadline {
  const controller = new AbortController();
  const onAbort = () => controller.abort(aborted(outer?.reason));
  if (outer?.aborted) {
    onAbort();
    return { signal: controller.signal, clear: () => {} };
  }
  const cancelTimer = clock.setTimer(milliseconds, () => controller.abort(expired()));
  outer?.addEventListener("abort", onAbort, { once: true });
  return {
    signal: controller.signal,
    clear() {
      cancelTimer();
      outer?.removeEventListener("abort", onAbort);
    },
  };
}

/** Settles like `work`, or rejects with the signal's reason as soon as it aborts, even if `work` ignores the signal. */
export function untilAborted<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).then(() => signal.removeEventListener("abort", onAbort));
  });
}
