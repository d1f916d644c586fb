import type { Clock } from "./clock.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** A clock for tests: it stands still until it is moved, and calls what falls due on the way, in order. */
export class ManualClock implements Clock {
  #now: number;
  readonly #timers = new Set<Timer>();
  readonly #works = new Set<Promise<unknown>>();

  constructor(now = 0) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  setTimer(milliseconds: number, callback: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, milliseconds), callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Has `runUntil` let no time pass until that work is over. */
  waitFor(work: Promise<unknown>): void {
    const over = () => void this.#works.delete(work);
    this.#works.add(work);
    work.then(over, over);
  }

  /** How many timers wait. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Moves on by that many milliseconds; timers set on the way are called too when they fall due. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#next(); next !== undefined && next.at <= end; next = this.#next()) this.#fire(next);
    this.#now = end;
  }

  /** Jumps to the next timer and calls it; false when none waits. */
  advanceToNext(): boolean {
    const next = this.#next();
    if (next) this.#fire(next);
    return next !== undefined;
  }

  /**
   * Jumps from timer to timer until `work` settles, and gives what it gives. Between two timers it lets
   * everything run that needs no time. Fails when time alone cannot help any more, or after `limitMs`.
   */
  async runUntil<T>(work: PromiseLike<T>, { limitMs = 365 * 86_400_000 } = {}): Promise<T> {
    let settled = false;
    const done = () => {
      settled = true;
    };
    work.then(done, done);
    const end = this.#now + limitMs;
    for (let idle = 0; !settled; ) {
      await macrotask();
      if (settled) break;
      if (this.#works.size > 0) {
        await Promise.allSettled(this.#works);
        continue;
      }
      const next = this.#next();
      idle = next === undefined ? idle + 1 : 0;
      if (idle > 100) throw new Error("nothing waits on this clock, and the work is not over");
      if (next === undefined) continue;
      if (next.at > end) throw new Error(`the work was not over after ${limitMs} ms`);
      this.#fire(next);
    }
    return work;
  }

  #next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) if (first === undefined || timer.at < first.at) first = timer;
    return first;
  }

  #fire(timer: Timer): void {
    this.#timers.delete(timer);
    this.#now = Math.max(this.#now, timer.at);
    timer.callback();
  }
}

function macrotask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
