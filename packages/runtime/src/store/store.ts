/** Where something small is kept from one run to the next: tokens, a session, how far a job has come. */
export interface Store<T> {
  /** What was saved last; undefined when there is nothing. */
  load(): Promise<T | undefined>;
  /** Replaces what is kept, all of it or nothing. `undefined` removes it. */
  save(value: T | undefined): Promise<void>;
  /**
   * Runs `job` while nobody else who shares the store runs one, in this process or another.
   * A store without it is shared by one process only. Aborting `signal` ends the wait for the turn, not the job.
   */
  exclusive?<R>(job: () => Promise<R>, signal?: AbortSignal): Promise<R>;
}
