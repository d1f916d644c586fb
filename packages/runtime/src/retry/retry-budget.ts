// In tenths of a retry, because ten times 0.1 is less than 1.
const CAPACITY = 200;
const COST = 10;

/**
 * Retries of one client, all calls together: 20 to begin with, and one more for every ten calls that succeed.
 * An outage is so not multiplied by the number of calls under way.
 */
export class RetryBudget {
  #left = CAPACITY;

  /** Takes one retry; false when none is left. */
  take(): boolean {
    if (this.#left < COST) return false;
    this.#left -= COST;
    return true;
  }

  /** A call succeeded. */
  succeeded(): void {
    this.#left = Math.min(CAPACITY, this.#left + 1);
  }
}
