/** Tells the time of one mock, in milliseconds since 1970. */
export interface Clock {
  now(): number;
}

export type ClockMode =
  /** The time of this machine. */
  | "real"
  /** Stands still until it is advanced. */
  | "frozen"
  /** Runs this many times as fast as this machine's. */
  | { readonly scale: number }
  /** The time of this machine, this many milliseconds later. */
  | { readonly offset: number };

export interface VirtualClockOptions {
  readonly mode?: ClockMode;
  /** Where the clock begins, milliseconds since 1970. Default: this machine's time. */
  readonly start?: number;
  /** This machine's time, replaceable in tests. */
  readonly machine?: () => number;
}

/** A clock that can be advanced by hand, whatever its mode. No timers: state is derived from `now()`. */
export class VirtualClock implements Clock {
  readonly #machine: () => number;
  readonly #startedAt: number;
  /** How many times as fast as this machine's time it runs; 0 stands still. */
  readonly rate: number;
  readonly #listeners = new Set<() => void>();
  #offset: number;

  constructor({ mode = "real", start, machine = Date.now }: VirtualClockOptions = {}) {
    this.#machine = machine;
    this.#startedAt = machine();
    this.rate = rateOf(mode);
    if (!Number.isFinite(this.rate) || this.rate < 0) {
      throw new RangeError(`clock: scale must be a number of at least 0, got ${this.rate}`);
    }
    const offset = typeof mode === "object" && "offset" in mode ? mode.offset : 0;
    if (!Number.isFinite(offset)) throw new RangeError(`clock: offset must be milliseconds, got ${offset}`);
    this.#offset = (start ?? this.#startedAt) + offset;
  }

  now(): number {
    return Math.floor(this.#offset + (this.#machine() - this.#startedAt) * this.rate);
  }

  /** Moves the clock forward. */
  advance(milliseconds: number): void {
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`advance: expected milliseconds of at least 0, got ${milliseconds}`);
    }
    this.#offset += milliseconds;
    for (const listener of this.#listeners) listener();
  }

  /** Sets the clock to a time it had. */
  goBack(time: number): void {
    this.#offset += time - this.now();
    for (const listener of this.#listeners) listener();
  }

  /** Is told after each change; gives what ends that. */
  onAdvance(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

function rateOf(mode: ClockMode): number {
  if (mode === "frozen") return 0;
  return typeof mode === "object" && "scale" in mode ? mode.scale : 1;
}
