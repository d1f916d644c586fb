import { isMainThread, Worker, workerData } from "node:worker_threads";

export const PARTS = ["fault", "client fault", "random request", "malformed request"] as const;
/** Threads that try something; the first is the main one. */
const MOST_THREADS = 8;

export interface Thread {
  /** From 1. */
  readonly number: number;
  readonly progress: Int32Array;
}

/** For each thread what it tries and which one; the watchdog sees them, whatever a thread is busy with. */
export const progress = isMainThread
  ? new Int32Array(new SharedArrayBuffer(8 * MOST_THREADS))
  : (workerData as Thread).progress;
const own = isMainThread ? 0 : 2 * (workerData as Thread).number;

/** Says what is tried next; also keeps the watchdog from ending the program. */
export function trying(part: (typeof PARTS)[number], number: number): void {
  progress[own] = PARTS.indexOf(part);
  Atomics.store(progress, own + 1, number);
}

/** What this thread tried last. */
export function lastTried(): string {
  return `${PARTS[progress[own] ?? 0]} ${progress[own + 1]}`;
}

/** Ends the program when a request keeps a thread busy, which no deadline here could notice. */
export function startWatchdog(): void {
  new Worker(new URL("./watchdog.ts", import.meta.url), { workerData: progress }).unref();
}
