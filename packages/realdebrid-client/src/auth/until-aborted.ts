import { AbortedError, ClientError } from "@debrid-drive/runtime";

/** Settles like `work`, or rejects with the signal's reason as soon as it aborts. `work` itself goes on. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let onAbort = () => {};
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(signal.reason);
  });
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([aborted, work]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** Gives the abort of a caller's signal the type it has everywhere. */
export async function abortable<T>(
  operation: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  try {
    if (signal?.aborted) throw signal.reason;
    return await work();
  } catch (error) {
    if (signal?.aborted && !(error instanceof ClientError)) {
      throw new AbortedError({ operation, cause: signal.reason });
    }
    throw error;
  }
}
