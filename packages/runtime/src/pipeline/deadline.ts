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
  const { signal } = controller;
  const cancelTimer = clock.setTimer(milliseconds, () => controller.abort(expired()));
  const stopListening = onAbort(outer, (reason) => controller.abort(aborted(reason)));
  return {
    signal,
    clear() {
      cancelTimer();
      stopListening();
    },
  };
}

/** Calls back once as soon as the signal is aborted, unless the returned function is called first. */
export function onAbort(signal: AbortSignal | undefined, callback: (reason: unknown) => void): () => void {
  const listener = () => callback(signal?.reason);
  if (signal?.aborted) listener();
  else signal?.addEventListener("abort", listener);
  return () => signal?.removeEventListener("abort", listener);
}

/** Settles like `work`, or rejects with the signal's reason as soon as it aborts, even if `work` ignores the signal. */
export function untilAborted<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = onAbort(signal, reject);
    work.then(resolve, reject).then(stop);
  });
}
