import type { Store } from "./store.ts";

/** Runs jobs on a store one after another, in this process and, where the store can, across processes. */
export class Turns<T> {
  readonly #store: Store<T>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(store: Store<T>) {
    this.#store = store;
  }

  run<R>(job: () => Promise<R>): Promise<R> {
    const turn = this.#last.then(() => (this.#store.exclusive ? this.#store.exclusive(job) : job()));
    this.#last = turn.catch(() => {});
    return turn;
  }
}
