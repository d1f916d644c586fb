const CAPACITY = 20;
const GAIN = 0.1;

/**
 * Retries of one client, all calls together: 20 to begin with, and one more for every ten calls that succeed.
 * An outage is so not multiplied by the number of calls under way.
 */
export class RetryBudget {
  #left = CAPACITY;

  /** Takes one retry; false when none is left. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** A call succeeded. */
  succeeded(): void {
    this.#left = Math.min(CAPACITY, this.#left + GAIN);
  }
}
