import { wait } from "@debrid-drive/runtime/flow";
import { UploadError } from "../upload-error.ts";
import { isThere } from "./folder.ts";
import { type Job, OPERATION } from "./job.ts";

const LONGEST_MS = 32_000;

/** Waits, for about a minute, until a file is in its folder whose storage does not say whether it was taken in. */
export async function confirm(job: Job, name: string): Promise<void> {
  for (let delayMs = 1_000; !(await isThere(job, name)); delayMs *= 2) {
    if (delayMs > LONGEST_MS) {
      throw new UploadError(
        OPERATION,
        "unconfirmed",
        "the storage has the file, and the server did not take it in",
      );
    }
    await wait(job.client.clock, delayMs, job.signal);
  }
}
