import { checkNumbers } from "../check-numbers.ts";

/** How calls that can be repeated are repeated after a network fault, a time-out, or 408, 429, 500, 502, 503, 504. */
export interface RetryOptions {
  /** Tries after the first. Default 3. */
  readonly maxRetries?: number;
  /** The first wait is between 0 and this, in milliseconds; it doubles with each retry. Default 300. */
  readonly baseDelayMs?: number;
  /** The longest wait that is not asked for by the server. Default 8,000. */
  readonly maxDelayMs?: number;
  /** No retry starts later than this after the call began. Default 60,000. */
  readonly maxElapsedMs?: number;
}

export const DEFAULT_RETRY: Required<RetryOptions> = {
  maxRetries: 3,
  baseDelayMs: 300,
  maxDelayMs: 8_000,
  maxElapsedMs: 60_000,
};

/** Checks what the caller gave and fills in the rest. `false` means no retry. */
export function retryOptions(
  owner: string,
  given: RetryOptions | false | undefined,
  base: Required<RetryOptions> = DEFAULT_RETRY,
): Required<RetryOptions> {
  if (given === false) return { ...base, maxRetries: 0 };
  if (given === undefined) return base;
  checkNumbers(owner, "retry", given, 0);
  return { ...base, ...given };
}

/** Full jitter: anywhere between 0 and the doubled delay, so that clients which failed together do not return together. */
export function backOff(
  attempt: number,
  { baseDelayMs, maxDelayMs }: Required<RetryOptions>,
  random: () => number,
): number {
  return Math.round(random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1)));
}
