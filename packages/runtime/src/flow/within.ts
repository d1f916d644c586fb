import { type Clock, systemClock } from "../clock.ts";
import { checkMilliseconds } from "../encode/check-milliseconds.ts";
import { AbortedError, TimeoutError } from "../errors/transport-errors.ts";

export interface FlowOptions {
  /** Ends the flow at once with an `AbortedError`, whatever it waits for. */
  readonly signal?: AbortSignal | undefined;
}

interface Limits extends FlowOptions {
  readonly timeoutMs?: number | undefined;
  readonly clock?: Clock;
}

/** Runs `work` until it is over, aborted or out of time. Whatever it then waits for, it has failed already. */
export async function within<T>(
  operation: string,
  { signal, timeoutMs, clock = systemClock }: Limits,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  checkMilliseconds(operation, "timeoutMs", timeoutMs);
  const ended = new AbortController();
  const abort = () => ended.abort(new AbortedError({ operation, cause: signal?.reason }));
  if (signal?.aborted) throw new AbortedError({ operation, cause: signal.reason });
  signal?.addEventListener("abort", abort, { once: true });
  let cancel = () => {};
  if (timeoutMs !== undefined) {
    const expire = () => ended.abort(new TimeoutError("total", timeoutMs, { operation, retryable: true }));
    cancel = clock.setTimer(timeoutMs, expire);
  }
  try {
    return await Promise.race([work(ended.signal), rejected(ended.signal)]);
  } catch (error) {
    throw ended.signal.aborted ? ended.signal.reason : error;
  } finally {
    cancel();
    // Ends what still runs beside the part that failed.
    ended.abort();
    signal?.removeEventListener("abort", abort);
  }
}

function rejected(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
