import type { VirtualClock } from "../clock.ts";
import type { Faults } from "../runtime/faults/faults.ts";

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

/** What a clock that jumps has to know of the mock. */
export interface Watched {
  readonly clock: VirtualClock;
  readonly faults: Pick<Faults, "holding" | "held" | "nextDue">;
}

/**
 * The clients' clock, which is the mock's. As soon as everybody only waits, clients for a timer or for an answer
 * that the mock holds back, it jumps to the next moment at which something happens.
 */
export class IdleClock {
  private readonly mock: Watched;
  private readonly timers = new Set<Timer>();
  private inFlight = 0;
  private isLooking = false;
  /** Numbers of answers held back that are waited for. */
  private readonly watched = new Set<number>();

  constructor(mock: Watched) {
    this.mock = mock;
  }

  now(): number {
    return this.mock.clock.now();
  }

  setTimer(milliseconds: number, callback: () => void): () => void {
    const timer: Timer = { due: this.now() + milliseconds, callback };
    this.timers.add(timer);
    this.look();
    return () => this.timers.delete(timer);
  }

  /** Tells of a request that is on its way; gives what is to be called at its end. */
  begin(): () => void {
    this.inFlight += 1;
    this.watch();
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.inFlight -= 1;
      this.look();
    };
  }

  /** Looks again when as many answers are held back as requests are on their way. */
  private watch(): void {
    const wanted = this.inFlight;
    if (wanted === 0 || this.watched.has(wanted)) return;
    this.watched.add(wanted);
    const look = () => {
      this.watched.delete(wanted);
      this.look();
    };
    // The mock was closed: nothing is held any more.
    this.mock.faults.held(wanted).then(look, () => undefined);
  }

  private look(): void {
    if (this.isLooking) return;
    this.isLooking = true;
    // What is about to be sent goes first.
    setImmediate(() => {
      this.isLooking = false;
      if (this.inFlight > this.mock.faults.holding) this.watch();
      else this.jump();
    });
  }

  private jump(): void {
    const next = Math.min(...[...this.timers].map(({ due }) => due));
    if (next === Number.POSITIVE_INFINITY) return;
    const release = this.mock.faults.nextDue ?? Number.POSITIVE_INFINITY;
    const target = Math.min(next, release);
    this.mock.clock.advance(Math.max(0, target - this.now()));
    // An answer that was held back arrives first.
    if (release <= next) return;
    for (const timer of [...this.timers]) {
      if (timer.due > target) continue;
      this.timers.delete(timer);
      timer.callback();
    }
    if (this.timers.size > 0) this.look();
  }
}
