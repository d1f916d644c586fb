import type { Clock } from "../clock.ts";

/** The time that some work has. Every call has two, so the signal is made only when something asks for it. */
export interface Deadline {
  readonly signal: AbortSignal;
  readonly isOver: boolean;
  /** Settles like `work`, or rejects as soon as the time is over, even if `work` goes on. */
  until<T>(work: PromiseLike<T>): Promise<T>;
  /** Calls back once as soon as the time is over, unless the returned function is called first. */
  onEnd(callback: (reason: unknown) => void): () => void;
  /** Must be called when the work is over: frees the timer and the listener on what is around it. */
  clear(): void;
}

export interface DeadlineOptions {
  readonly clock: Clock;
  readonly milliseconds: number;
  readonly outer?: AbortSignal | Deadline | undefined;
  /** Why the work ends once time is up. */
  expired(): Error;
  /** Why it ends once what is around it has ended. */
  aborted(reason: unknown): unknown;
}

// By hand instead of AbortSignal.any and AbortSignal.timeout, which hold every call in memory until the timer fires.
export function startDeadline({ clock, milliseconds, outer, expired, aborted }: DeadlineOptions): Deadline {
  const callbacks = new Set<(reason: unknown) => void>();
  let controller: AbortController | undefined;
  let ended: { readonly reason: unknown } | undefined;
  const end = (reason: unknown) => {
    if (ended) return;
    ended = { reason };
    controller?.abort(reason);
    for (const callback of callbacks) callback(reason);
  };
  const stopTimer = clock.setTimer(milliseconds, () => end(expired()));
  const onOuter = (reason: unknown) => end(aborted(reason));
  const stopOuter = outer && "until" in outer ? outer.onEnd(onOuter) : onAbort(outer, onOuter);
  const onEnd = (callback: (reason: unknown) => void) => {
    if (ended) callback(ended.reason);
    else callbacks.add(callback);
    return () => callbacks.delete(callback);
  };
  return {
    get signal() {
      controller ??= new AbortController();
      if (ended) controller.abort(ended.reason);
      return controller.signal;
    },
    get isOver() {
      return ended !== undefined;
    },
    until: (work) => untilEnd(work, onEnd),
    onEnd,
    clear() {
      stopTimer();
      stopOuter();
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
  return untilEnd(work, (callback) => onAbort(signal, callback));
}

function untilEnd<T>(
  work: PromiseLike<T>,
  onEnd: (callback: (reason: unknown) => void) => () => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = onEnd(reject);
    work.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error) => {
        stop();
        reject(error);
      },
    );
  });
}
