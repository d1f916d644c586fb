import type { Clock } from "@debrid-drive/runtime";

/** A process that is gone at the n-th event of a kind: nothing of it goes on. */
export class Mortal<Event extends string> {
  /** How often each event has come. */
  readonly counts: Record<Event, number>;
  /** False before events count. */
  isCounted = true;
  isDead = false;
  readonly #end: { readonly at: Event; readonly nth: number } | undefined;
  readonly #death = Promise.withResolvers<undefined>();

  constructor(events: readonly Event[], end: { readonly at: Event; readonly nth: number } | undefined) {
    this.counts = Object.fromEntries(events.map((event) => [event, 0])) as Record<Event, number>;
    this.#end = end;
  }

  /** Something happens. */
  event(at: Event): void {
    if (!this.isCounted || this.isDead) return;
    this.counts[at] += 1;
    if (this.#end?.at !== at || this.#end.nth !== this.counts[at]) return;
    this.isDead = true;
    this.#death.resolve(undefined);
  }

  /** The same, for work that comes no further once the process is gone. */
  async passes(at: Event): Promise<void> {
    this.event(at);
    if (this.isDead) await new Promise(() => {});
  }

  /** The work's end, or undefined when the process is gone before. */
  orGone<T>(work: Promise<T>): Promise<T | undefined> {
    return Promise.race([work, this.#death.promise]);
  }

  /** A clock whose timers are events. */
  clock(clock: Clock, sleep: Event, onSleep?: (count: number) => void): Clock {
    return {
      now: () => clock.now(),
      setTimer: (milliseconds, callback) =>
        clock.setTimer(milliseconds, () => {
          this.event(sleep);
          if (this.isCounted) onSleep?.(this.counts[sleep]);
          if (!this.isDead) callback();
        }),
      waitFor: (work) => clock.waitFor?.(work),
    };
  }
}
