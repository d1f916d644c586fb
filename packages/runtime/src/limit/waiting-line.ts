import { type Clock, wait } from "../clock.ts";
import type { Claim, LimiterStore } from "./limiter-store.ts";

export interface Turn {
  readonly claims: readonly Claim[];
  readonly leaseMs: number;
  readonly signal: AbortSignal;
  /** Called when the server asked for a pause of that length; what it returns ends the wait. */
  tooLong(waitMs: number): Error | undefined;
}

interface Waiter extends Turn {
  settle(end: { readonly slot: string } | { readonly error: unknown }): void;
}

/** Calls that wait for a slot of one bucket, first come, first served. */
export class WaitingLine {
  readonly #store: LimiterStore;
  readonly #clock: Clock;
  readonly #waiters: Waiter[] = [];
  #serving = false;
  #nudge: (() => void) | undefined;

  constructor(store: LimiterStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  get length(): number {
    return this.#waiters.length;
  }

  /** Resolves to a slot, or rejects: with the signal's reason as soon as it aborts, or with `tooLong`'s error. */
  join(turn: Turn): Promise<string> {
    return new Promise((resolve, reject) => {
      if (turn.signal.aborted) return reject(turn.signal.reason);
      const leave = () => {
        const place = this.#waiters.indexOf(waiter);
        if (place >= 0) this.#waiters.splice(place, 1);
        waiter.settle({ error: turn.signal.reason });
        this.wake();
      };
      const waiter: Waiter = {
        ...turn,
        settle: (end) => {
          turn.signal.removeEventListener("abort", leave);
          if ("slot" in end) resolve(end.slot);
          else reject(end.error);
        },
      };
      turn.signal.addEventListener("abort", leave, { once: true });
      this.#waiters.push(waiter);
      void this.#serve();
    });
  }

  /** A slot may be free sooner than it seemed. */
  wake(): void {
    this.#nudge?.();
  }

  async #serve(): Promise<void> {
    if (this.#serving) return;
    this.#serving = true;
    for (let first = this.#waiters[0]; first !== undefined; first = this.#waiters[0]) {
      try {
        await this.#serveOne(first);
      } catch (error) {
        this.#leave(first)?.settle({ error });
      }
    }
    this.#serving = false;
  }

  async #serveOne(waiter: Waiter): Promise<void> {
    const answer = this.#store.take(waiter.claims, waiter.leaseMs);
    const taken = answer instanceof Promise ? await answer : answer;
    if ("slot" in taken) {
      const served = this.#leave(waiter);
      if (served) served.settle(taken);
      else await this.#store.giveBack(waiter.claims, taken.slot);
      return;
    }
    const error = taken.cooling ? waiter.tooLong(taken.waitMs) : undefined;
    if (error) this.#leave(waiter)?.settle({ error });
    else await this.#pause(Math.min(taken.waitMs, this.#store.pollMs ?? Number.POSITIVE_INFINITY));
  }

  async #pause(milliseconds: number): Promise<void> {
    const nudged = new AbortController();
    this.#nudge = () => nudged.abort();
    await wait(this.#clock, milliseconds, nudged.signal).catch(() => {});
    this.#nudge = undefined;
  }

  /** Undefined when it has left already. */
  #leave(waiter: Waiter): Waiter | undefined {
    const place = this.#waiters.indexOf(waiter);
    return place < 0 ? undefined : this.#waiters.splice(place, 1)[0];
  }
}
