/** As often as the server asks aria2, unless it says otherwise. */
const INTERVAL_MS = 10_000;
const GROWTH = 1.5;
const LONGEST_MS = 60_000;

/** Milliseconds from read to read: as long as the server's own, growing while nothing changes, spread by a fifth. */
export class Pause {
  readonly #random: () => number;
  #factor = 1;

  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** Something has changed. */
  reset(): void {
    this.#factor = 1;
  }

  next(intervalMs = INTERVAL_MS): number {
    const pause = Math.min(Math.max(LONGEST_MS, intervalMs), intervalMs * this.#factor);
    this.#factor = Math.min(LONGEST_MS / 1000, this.#factor * GROWTH);
    return Math.round(pause * (0.8 + 0.4 * this.#random()));
  }
}
