const BATCH = 1_024;

/** First in, first out. An array's own `shift` moves all that is left, which takes long in a large one. */
export class Queue<T> {
  readonly #items: T[] = [];
  #taken = 0;

  get size(): number {
    return this.#items.length - this.#taken;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  shift(): T | undefined {
    if (this.size === 0) return undefined;
    const item = this.#items[this.#taken];
    this.#taken += 1;
    // What was taken is let go of a batch at a time.
    if (this.#taken === BATCH) this.#items.splice(0, this.#taken);
    this.#taken %= BATCH;
    return item;
  }
}
