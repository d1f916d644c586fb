/** Settles like `work`, or rejects with the signal's reason as soon as it aborts, even if `work` ignores the signal. */
export function untilAborted<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    const ending =
      <Value>(end: (value: Value) => void) =>
      (value: Value) => {
        signal.removeEventListener("abort", abort);
        end(value);
      };
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort);
    work.then(ending(resolve), ending(reject));
  });
}
