import { Worker } from "node:worker_threads";

/** Numbers that the watchdog sees, whatever this thread is busy with. */
const shared = new Int32Array(new SharedArrayBuffer(8));

export const PARTS = ["fault", "random request", "malformed request"] as const;

/** Says what is tried next; also keeps the watchdog from ending the program. */
export function trying(part: (typeof PARTS)[number], number: number): void {
  shared[0] = PARTS.indexOf(part);
  // The watchdog looks now and then, and need not be woken each time.
  Atomics.store(shared, 1, number);
}

export function lastTried(): string {
  return `${PARTS[shared[0] ?? 0]} ${shared[1]}`;
}

/** Ends the program when a request keeps this thread busy, which no deadline here could notice. */
export function startWatchdog(): void {
  new Worker(new URL("./watchdog.ts", import.meta.url), { workerData: shared }).unref();
}
