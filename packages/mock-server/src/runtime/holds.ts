import type { VirtualClock } from "../clock.ts";
import type { StartTimer } from "./timers.ts";

/** A mock that holds back more answers than this drops connections instead. */
const MOST_HOLDS = 1_000;

interface Hold {
  readonly deadline: number;
  readonly end: (due: boolean) => void;
}

interface Watcher {
  readonly count: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Answers that are being held back, until the mock's clock says so. With a frozen clock there are no timers. */
export class Holds {
  private readonly clock: VirtualClock;
  private readonly startTimer: StartTimer;
  private readonly stopListening: () => void;
  private readonly holds = new Set<Hold>();
  private readonly watchers = new Set<Watcher>();
  private cancelTimer: (() => void) | undefined;
  private closed = false;

  constructor(clock: VirtualClock, startTimer: StartTimer) {
    this.clock = clock;
    this.startTimer = startTimer;
    this.stopListening = clock.onAdvance(() => this.release());
  }

  get count(): number {
    return this.holds.size;
  }

  /** When the next answer is let go; `undefined` when none is, or only by hand. */
  get nextDue(): number | undefined {
    const next = Math.min(...[...this.holds].map(({ deadline }) => deadline));
    return next === Number.POSITIVE_INFINITY ? undefined : next;
  }

  /** The time of the mock's clock. */
  now(): number {
    return this.clock.now();
  }

  /** Whether the time has come; false when the client went away or the mock was closed before. */
  until(deadline: number, gone: AbortSignal): Promise<boolean> {
    if (this.closed || gone.aborted) return Promise.resolve(false);
    if (deadline <= this.clock.now()) return Promise.resolve(true);
    if (this.holds.size >= MOST_HOLDS) return Promise.resolve(false);
    return new Promise((resolve) => {
      const leave = () => hold.end(false);
      const hold: Hold = {
        deadline,
        end: (due) => {
          this.holds.delete(hold);
          gone.removeEventListener("abort", leave);
          resolve(due);
        },
      };
      gone.addEventListener("abort", leave);
      this.holds.add(hold);
      this.schedule();
      this.notify();
    });
  }

  /** Resolves as soon as this many answers are held back; rejects when the mock is closed before. */
  reached(count: number): Promise<void> {
    if (!Number.isSafeInteger(count) || count < 1) {
      throw new RangeError(`held: expected a whole number of at least 1, got ${count}`);
    }
    return new Promise((resolve, reject) => {
      this.watchers.add({ count, resolve, reject });
      this.notify();
      if (this.closed) this.dismiss();
    });
  }

  /** Ends all of it: connections that wait are to be dropped. */
  close(): void {
    this.closed = true;
    this.stopListening();
    this.cancelTimer?.();
    for (const { end } of [...this.holds]) end(false);
    this.dismiss();
  }

  private dismiss(): void {
    for (const { reject } of this.watchers) reject(new Error("the mock was closed"));
    this.watchers.clear();
  }

  private notify(): void {
    for (const watcher of this.watchers) {
      if (this.holds.size < watcher.count) continue;
      this.watchers.delete(watcher);
      watcher.resolve();
    }
  }

  /** Lets go of what is due, the earliest first. */
  private release(): void {
    const now = this.clock.now();
    const due = [...this.holds].filter(({ deadline }) => deadline <= now);
    for (const { end } of due.sort((a, b) => a.deadline - b.deadline)) end(true);
    this.schedule();
  }

  private schedule(): void {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    const { rate } = this.clock;
    const next = this.nextDue;
    if (rate === 0 || next === undefined) return;
    const wait = Math.max(1, Math.ceil((next - this.clock.now()) / rate));
    this.cancelTimer = this.startTimer(() => this.release(), wait);
  }
}
