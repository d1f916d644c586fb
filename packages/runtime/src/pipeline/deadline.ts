import type { Clock } from "../clock.ts";
import { untilAborted } from "./until-aborted.ts";

/**
 * The time that some work has. It sets a timer and listens only as soon as something
 * asks for its signal or waits within it. By hand instead of AbortSignal.any and AbortSignal.timeout, which hold every
 * call in memory until the timer fires.
 */
export class Deadline {
  /** In milliseconds, as the clock counts them. */
  declare readonly endsAt: number;
  /** Why it is over; undefined before. */
  declare reason: unknown;
  readonly #clock: Clock;
  readonly #outer: AbortSignal | undefined;
  readonly #why: (isTimeUp: boolean, reason: unknown) => unknown;
  #controller: AbortController | undefined;
  #stop: (() => void) | undefined;

  /**
   * @param outer the signal of whoever wants the work done
   * @param why the reason of the signal, once time is up or `outer` is aborted for its own reason
   */
  constructor(
    clock: Clock,
    endsAt: number,
    outer: AbortSignal | undefined,
    why: (isTimeUp: boolean, reason: unknown) => unknown,
  ) {
    this.#clock = clock;
    this.#outer = outer;
    this.#why = why;
    this.endsAt = endsAt;
  }

  get isOver(): boolean {
    if (this.#outer?.aborted) this.#end(false);
    return this.reason !== undefined;
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.isOver) this.#controller.abort(this.reason);
      else if (!this.#stop) this.#watch();
    }
    return this.#controller.signal;
  }

  /** Settles like `work`, or rejects as soon as the time is over, even if `work` goes on. */
  until<T>(work: PromiseLike<T>): Promise<T> {
    return untilAborted(work, this.signal);
  }

  /** Must be called when the work is over: frees the timer and the listener on what is around it. */
  clear(): void {
    this.#stop?.();
    this.#stop = () => {};
  }

  #watch(): void {
    const outer = this.#outer;
    const stopTimer = this.#clock.setTimer(this.endsAt - this.#clock.now(), () => this.#end(true));
    this.#stop = stopTimer;
    if (!outer) return;
    const abort = () => this.#end(false);
    outer.addEventListener("abort", abort);
    this.#stop = () => {
      stopTimer();
      outer.removeEventListener("abort", abort);
    };
  }

  #end(isTimeUp: boolean): void {
    if (this.reason !== undefined) return;
    this.reason = this.#why(isTimeUp, this.#outer?.reason);
    this.clear();
    this.#controller?.abort(this.reason);
  }
}
