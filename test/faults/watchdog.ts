// Runs beside the program, and ends it when it hangs.
import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

const PATIENCE_MS = 30_000;
const LONGEST_RUN_MS = 300_000;

const progress = workerData as Int32Array;
/** Nobody ever changes it: waiting for it is a pause. */
const pause = new Int32Array(new SharedArrayBuffer(4));
const started = performance.now();
let reason = "";
while (reason === "") {
  const seen = progress.join();
  Atomics.wait(pause, 0, 0, PATIENCE_MS);
  if (progress.join() === seen) reason = `${PATIENCE_MS} ms without a step`;
  else if (performance.now() - started > LONGEST_RUN_MS) reason = `not done after ${LONGEST_RUN_MS} ms`;
}
writeSync(1, `hangs, ${reason}; part and number by thread: ${progress.join()}\n`);
process.kill(process.pid, "SIGKILL");
