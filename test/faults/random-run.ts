import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { progress } from "./progress.ts";
import type { Share } from "./random-worker.ts";
import type { PartResult } from "./report.ts";
import { Tally, type TallyFigures } from "./tally.ts";

const MOST_WORKERS = 4;

/** Random requests of every operation. Whoever makes them, seed and count alone say which they are. */
export async function randomRequests(seed: number, count: number): Promise<PartResult> {
  const workers = Math.min(MOST_WORKERS, availableParallelism());
  const shares = Array.from({ length: workers }, (_, index) => ({ seed, count, workers, index }));
  const tally = new Tally();
  for (const outcome of await Promise.allSettled(shares.map(runShare))) {
    if (outcome.status === "fulfilled") tally.add(outcome.value);
    else tally.fail("nobody caught an error", () => String(outcome.reason?.stack ?? outcome.reason));
  }
  const missing = count - tally.count;
  if (missing > 0) tally.fail("not every request was made", () => `${missing} are missing`);
  return { count: tally.count, failures: tally.failures, note: tally.note, rows: tally.rows };
}

function runShare(share: Omit<Share, "number" | "progress">): Promise<TallyFigures> {
  return new Promise((resolve, reject) => {
    const workerData: Share = { ...share, number: share.index + 1, progress };
    const worker = new Worker(new URL("./random-worker.ts", import.meta.url), { workerData });
    worker.on("message", resolve).on("error", reject);
    worker.on("exit", (code) => reject(new Error(`a worker ended with ${code}`)));
  });
}
