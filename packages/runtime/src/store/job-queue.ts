interface Waiter {
  start(): void;
}

/** Runs jobs one at a time, first come, first served. A job that fails ends only itself. */
export class JobQueue {
  readonly #waiters: Waiter[] = [];
  #busy = false;

  /** Rejects with the signal's reason as soon as it aborts before the job began; the job then never runs. */
  async run<R>(job: () => Promise<R>, signal?: AbortSignal): Promise<R> {
    await this.#turn(signal);
    try {
      signal?.throwIfAborted();
      return await job();
    } finally {
      this.#next();
    }
  }

  #turn(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      if (!this.#busy) {
        this.#busy = true;
        return resolve();
      }
      const leave = () => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        reject(signal?.reason);
      };
      const waiter = {
        start() {
          signal?.removeEventListener("abort", leave);
          resolve();
        },
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.#waiters.push(waiter);
    });
  }

  #next(): void {
    const waiter = this.#waiters.shift();
    if (waiter) waiter.start();
    else this.#busy = false;
  }
}
