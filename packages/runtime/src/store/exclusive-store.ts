import type { Store } from "./store.ts";

/** A store that can always run a job alone. */
export interface ExclusiveStore<T> extends Store<T> {
  exclusive<R>(job: () => Promise<R>, signal?: AbortSignal): Promise<R>;
}
