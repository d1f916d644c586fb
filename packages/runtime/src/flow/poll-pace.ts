import type { ClientError } from "../errors/client-error.ts";

const FIRST_MS = 1_000;
const GROWTH = 1.5;
const LONGEST_MS = 30_000;
const SPREAD = 0.2;
/** How long reads may fail in ways that can pass. */
const OUTAGE_MS = 300_000;

/** When to look again at something that changes by itself: soon at first, then less and less often. */
export class PollPace {
  readonly #random: () => number;
  #pauseMs = FIRST_MS;

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** Something has changed: look again soon. */
  restart(): void {
    this.#pauseMs = FIRST_MS;
  }

  /** Milliseconds until the next look, spread by a fifth so that many clients don't come at once. */
  next(longestMs: number): number {
    const pause = Math.min(longestMs, this.#pauseMs);
    this.#pauseMs = Math.min(LONGEST_MS, this.#pauseMs * GROWTH);
    return Math.round(pause * (1 - SPREAD + 2 * SPREAD * this.#random()));
  }
}

/**
 * Milliseconds to wait at least after a look that failed. Outages of up to five minutes are waited out, once there has
 * been a look that did not fail; otherwise the error is thrown.
 */
export function outagePause(error: ClientError, now: number, lastLookAt: number): number {
  const pauseMs = error.retryAt === undefined ? 0 : error.retryAt.getTime() - now;
  if (!error.retryable || now + pauseMs - lastLookAt > OUTAGE_MS) throw error;
  return pauseMs;
}
