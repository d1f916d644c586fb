import { untilAborted } from "@debrid-drive/runtime/core";
import type { UploadCheckpoint } from "../checkpoint.ts";
import type { Driver, OpenUpload, Part } from "../drivers/driver.ts";
import { UploadError } from "../upload-error.ts";
import { checkSlices } from "./checks.ts";
import { SessionLost } from "./failures.ts";
import { type Job, OPERATION, timeoutFor } from "./job.ts";
import { DONE, takeStep } from "./take-step.ts";

/** Sends what is missing, in order, and tells those who have to know. */
export async function sendParts(
  job: Job,
  driver: Driver,
  checkpoint: UploadCheckpoint,
  isResumed: boolean,
): Promise<typeof DONE | undefined> {
  const { client, link, source, keeper, progress, signal, options } = job;
  const { session, name } = checkpoint;
  const upload: OpenUpload = { client, session, link, size: source.size, name, timeoutMs: timeoutFor(job) };
  const step = (kind: Driver["finalStep"], isRepeat: boolean, isOnce = false) => ({
    name,
    isFinal: driver.finalStep === kind,
    isRepeat,
    isOnce,
  });
  const partSize = driver.whole || session.chunkSize === 0 ? source.size : session.chunkSize;
  const count = partSize === 0 ? 1 : Math.max(1, Math.ceil(source.size / partSize));
  checkSlices(job, Math.min(partSize, source.size));
  const receipts = [...checkpoint.receipts];
  const resumedAt = isResumed ? receipts.length : -1;
  progress.begin(Math.min(receipts.length * partSize, source.size));
  while (receipts.length < count) {
    await options.pause?.wait(signal);
    checkExpiry(job, checkpoint);
    const index = receipts.length;
    const start = index * partSize;
    const end = Math.min(start + partSize, source.size);
    const body = await untilAborted(source.slice(start, end, signal), signal);
    const part: Part = { index, start, end, isLast: index === count - 1, body };
    const isOnce = index === 0 && driver.firstPartOnce === true;
    // Only the last part can be the one that ends it.
    const { isFinal, ...rest } = step("part", index === resumedAt, isOnce);
    const receipt = await takeStep(job, { ...rest, isFinal: isFinal && part.isLast }, (isRepeat) =>
      driver.sendPart(upload, part, isRepeat),
    );
    if (receipt === DONE) return DONE;
    receipts.push(receipt);
    await keeper.save({ ...checkpoint, receipts }, signal);
    progress.add(end - start);
  }
  const completed = await takeStep(job, step("complete", isResumed), async (isRepeat) =>
    driver.complete?.(upload, receipts, isRepeat),
  );
  if (completed === DONE) return DONE;
  const reported = await takeStep(job, step("report", isResumed), async () => driver.report?.(upload));
  return reported === DONE ? DONE : undefined;
}

function checkExpiry({ client }: Job, { session }: UploadCheckpoint): void {
  if (client.clock.now() < session.expires * 1000) return;
  const problem = "the time that the server gives an upload is over";
  throw new SessionLost(new UploadError(OPERATION, "expired", problem));
}
