import type { SessionView } from "../session-view.ts";
import { settle } from "./settle.ts";
import { TimerList } from "./timer-list.ts";
import type { Traffic } from "./traffic.ts";

/** More steps than this come from a timer that is set again and again without a wait. */
const MOST_STEPS = 10_000;
/** How often to look again for what has neither timer nor request, like a large hash; about half a second in all. */
const MOST_LOOKS = 1_000;
const DAY_MS = 86_400_000;

/** What the clock has to know of a mock, or of a session. */
export type MockOfPair = Pick<SessionView, "url" | "clock" | "faults">;

/**
 * The clock of a mock and of its clients. It stands still until it is advanced, and then stops at every moment at
 * which a client's timer fires or an answer that was held back is let go, until all have done what follows.
 */
export class PairClock {
  private readonly mock: MockOfPair;
  private readonly traffic: Traffic;
  private readonly timers = new TimerList();
  private moving = false;

  constructor(mock: MockOfPair, traffic: Traffic) {
    this.mock = mock;
    this.traffic = traffic;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.mock.clock.now();
  }

  /** Calls back once after that many milliseconds, unless the returned function is called first. */
  setTimer(milliseconds: number, callback: () => void): () => void {
    return this.timers.add(this.now() + Math.max(0, milliseconds), callback);
  }

  /** No time passes until that is done, as while a client loads a part of its code. */
  waitFor(work: Promise<unknown>): void {
    this.traffic.during(work);
  }

  /** For programs under test, in place of a wait of their own. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.setTimer(milliseconds, resolve);
    });
  }

  /** Resolves when requests are answered or held back, and what follows from them is done. */
  settle(): Promise<void> {
    return settle(this.traffic, this.mock.faults);
  }

  /** Lets time pass for the mock and its clients. */
  async advance(milliseconds: number): Promise<void> {
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`advance: expected milliseconds of at least 0, got ${milliseconds}`);
    }
    const end = this.now() + milliseconds;
    await this.move(async () => {
      await this.stepWhile(end, () => true);
      this.goTo(end);
      await this.settle();
    });
  }

  /**
   * Lets as much time pass as the work takes, and no more.
   *
   * @param within milliseconds of this clock after which it should be done; default: a day
   * @throws Error when it is not, or waits for something that is neither a timer nor an answer of the mock
   */
  async run<T>(work: PromiseLike<T>, within = DAY_MS): Promise<T> {
    let isDone = false;
    const finish = () => {
      isDone = true;
    };
    work.then(finish, finish);
    const end = this.now() + within;
    await this.move(async () => {
      for (let looks = 0; !isDone && looks < MOST_LOOKS; looks += 1) {
        await this.stepWhile(end, () => !isDone);
        if (this.isTimerLeft()) return;
      }
    });
    if (!isDone) {
      throw new Error(
        this.isTimerLeft() ? `run: not done within ${within} ms` : "run: nothing is left to wait for",
      );
    }
    return work;
  }

  private async move(work: () => Promise<void>): Promise<void> {
    if (this.moving) throw new Error("the clock is being advanced already");
    this.moving = true;
    try {
      await work();
    } finally {
      this.moving = false;
    }
  }

  private async stepWhile(end: number, goesOn: () => boolean): Promise<void> {
    await this.settle();
    for (let count = 0; goesOn() && this.nextDue() <= end; count += 1) {
      if (count === MOST_STEPS) throw new Error(`time does not pass: ${MOST_STEPS} timers fired`);
      this.step();
      await this.settle();
    }
  }

  private step(): void {
    const due = this.nextDue();
    const release = this.mock.faults.nextDue;
    this.goTo(due);
    // An answer that arrives in the last moment is in time.
    if (release === undefined || release > due) this.timers.fire();
  }

  private goTo(time: number): void {
    // Clocks tell whole milliseconds.
    this.mock.clock.advance(Math.max(0, Math.ceil(time) - this.now()));
  }

  private isTimerLeft(): boolean {
    return this.nextDue() < Number.POSITIVE_INFINITY;
  }

  private nextDue(): number {
    return Math.min(this.timers.nextDue, this.mock.faults.nextDue ?? Number.POSITIVE_INFINITY);
  }
}
