/** Time as the clients see it, replaceable in tests. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once after that many milliseconds, unless the returned function is called first. */
  setTimer(milliseconds: number, callback: () => void): () => void;
  /**
   * Is told of work that takes none of this time, such as loading code. A clock that tests move lets no time pass
   * until it is done.
   */
  waitFor?(work: Promise<unknown>): void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimer(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
