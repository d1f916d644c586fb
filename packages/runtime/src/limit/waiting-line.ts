import type { Clock } from "../clock.ts";
import { wait } from "../flow/wait.ts";
import { onAbort } from "../pipeline/on-abort.ts";
import type { Claim, LimiterStore, Taken } from "./limiter-store.ts";

export interface Turn {
  readonly leaseMs: number;
  readonly signal: AbortSignal;
  /** Called when the server asked for a pause of that length; what it returns ends the wait. */
  tooLong(waitMs: number): Error | undefined;
}

interface Waiter extends Pick<Turn, "leaseMs" | "tooLong"> {
  readonly claims: readonly Claim[];
  /** What the store says, or will say, to the first question. */
  first: Taken | Promise<Taken> | undefined;
  resolve(slot: string): void;
  reject(error: unknown): void;
}

/** Calls that wait for a slot of one bucket, first come, first served. */
export class WaitingLine {
  readonly #store: LimiterStore;
  readonly #clock: Clock;
  readonly #waiters = new Set<Waiter>();
  #serving = false;
  #nudge: AbortController | undefined;

  constructor(store: LimiterStore, clock: Clock) {
    this.#store = store;
    this.#clock = clock;
  }

  get length(): number {
    return this.#waiters.size;
  }

  /**
   * A slot. Rejects with the signal's reason as soon as it aborts, or with `tooLong`'s error.
   * @param first what the store says, or will say, to the first question
   */
  async join(claims: readonly Claim[], turn: Turn, first?: Taken | Promise<Taken>): Promise<string> {
    const { leaseMs, signal } = turn;
    if (signal.aborted) {
      const late = await first;
      if (late && "slot" in late) await this.#store.giveBack(claims, late.slot);
      throw signal.reason;
    }
    return new Promise((resolve, reject) => {
      const stop = onAbort(signal, (reason) => {
        this.#waiters.delete(waiter);
        reject(reason);
        this.wake();
      });
      const waiter: Waiter = {
        claims,
        leaseMs,
        tooLong: (waitMs) => turn.tooLong(waitMs),
        first,
        resolve(slot) {
          stop();
          resolve(slot);
        },
        reject(error) {
          stop();
          reject(error);
        },
      };
      this.#waiters.add(waiter);
      void this.#serve();
    });
  }

  /** A slot may be free sooner than it seemed. */
  wake(): void {
    this.#nudge?.abort();
  }

  async #serve(): Promise<void> {
    if (this.#serving) return;
    this.#serving = true;
    // Those who come while others are served are served too.
    for (const waiter of this.#waiters) {
      try {
        while (this.#waiters.has(waiter)) await this.#serveOne(waiter);
      } catch (error) {
        if (this.#waiters.delete(waiter)) waiter.reject(error);
      }
    }
    this.#serving = false;
  }

  async #serveOne(waiter: Waiter): Promise<void> {
    const { claims, leaseMs } = waiter;
    const answer = waiter.first ?? this.#store.take(claims, leaseMs);
    waiter.first = undefined;
    const taken = answer instanceof Promise ? await answer : answer;
    if ("slot" in taken) {
      if (this.#waiters.delete(waiter)) waiter.resolve(taken.slot);
      else await this.#store.giveBack(claims, taken.slot);
      return;
    }
    const error = taken.cooling && waiter.tooLong(taken.waitMs);
    if (error) throw error;
    this.#nudge = new AbortController();
    const pauseMs = Math.min(taken.waitMs, this.#store.pollMs ?? taken.waitMs);
    await wait(this.#clock, pauseMs, this.#nudge.signal).catch(() => {});
    this.#nudge = undefined;
  }
}
