import { listingsOf } from "../../fs/listings.ts";
import { serverHas } from "../../version/server-has.ts";
import type { UploadCheckpoint } from "../checkpoint.ts";
import { driverFor } from "../drivers/index.ts";
import { sendToOldServer } from "../legacy/send-to-old-server.ts";
import { inFolder } from "../target.ts";
import { UploadError } from "../upload-error.ts";
import type { UploadedFile } from "../upload-options.ts";
import { begin } from "./begin.ts";
import { confirm } from "./confirm.ts";
import { endSession } from "./end-session.ts";
import { mayPass, SessionLost } from "./failures.ts";
import { isThere } from "./folder.ts";
import { type Job, OPERATION } from "./job.ts";
import { sendParts } from "./send-parts.ts";
import { DONE } from "./take-step.ts";

const MOST_SESSIONS = 4;

/** Uploads the file; what is not finished is ended at the server, unless it is kept for a later run. */
export async function runJob(job: Job): Promise<UploadedFile> {
  try {
    const file = await sessions(job);
    // Storages tell the server by themselves that a file is there.
    listingsOf(job.client).clear();
    return file;
  } catch (error) {
    if (job.session !== undefined && !(job.keeper.keeps && mayPass(error))) {
      const isEnded = await endSession(job);
      if (isEnded) await job.keeper.save(undefined, new AbortController().signal).catch(() => {});
    }
    throw error;
  }
}

async function sessions(job: Job): Promise<UploadedFile> {
  if (!(await serverHas(job.client, { since: "3.5.0" }, job))) return sendToOldServer(job);
  for (let count = 1; ; count += 1) {
    const kept = await resumed(job);
    const opened = kept ?? (await begin(job));
    if ("status" in opened) return opened;
    try {
      if (kept === undefined) await keep(job, opened);
      return await finish(job, opened, kept !== undefined);
    } catch (error) {
      if (!(error instanceof SessionLost)) throw error;
      const { cause } = error;
      if (count === MOST_SESSIONS || !canBeginAnew(job, opened)) throw cause;
      await job.link.waitToRetry(cause);
      if (!(await endSession(job, 30_000))) throw cause;
      await job.keeper.save(undefined, job.signal);
    }
  }
}

/** The bytes of the first part are at hand as long as no other was read. */
const canBeginAnew = ({ source }: Job, { receipts }: UploadCheckpoint): boolean =>
  source.canRewind || receipts.length === 0;

/** A session that is not in the store would be found by nobody. */
async function keep(job: Job, checkpoint: UploadCheckpoint): Promise<void> {
  try {
    await job.keeper.save(checkpoint, job.signal);
  } catch (error) {
    await endSession(job);
    throw error;
  }
}

/** Where an earlier run ended, if it can be gone on from there. */
async function resumed(job: Job): Promise<UploadCheckpoint | UploadedFile | undefined> {
  const { keeper, target, source, lastModified, client, signal } = job;
  const kept = await keeper.load(target.path, signal);
  if (kept === undefined) return undefined;
  job.session = kept.session;
  const isSame = kept.size === source.size && kept.lastModified === lastModified;
  if (isSame && client.clock.now() < kept.session.expires * 1000) return kept;
  const isDone = isSame && (await isThere(job, kept.name));
  await endSession(job, 30_000);
  await keeper.save(undefined, signal);
  if (!isDone) return undefined;
  const { path, name } = inFolder(target.folder, kept.name);
  return { path, name, size: kept.size, status: "uploaded" };
}

async function finish(job: Job, checkpoint: UploadCheckpoint, isResumed: boolean): Promise<UploadedFile> {
  const { source, target, keeper, signal } = job;
  const driver = driverFor(checkpoint.policy);
  const { path, name } = inFolder(target.folder, checkpoint.name);
  if (driver === undefined) {
    throw new UploadError(
      OPERATION,
      "unsupported-storage",
      `nobody can upload to storage of the type ${checkpoint.policy}`,
    );
  }
  const end = await sendParts(job, driver, checkpoint, isResumed);
  if (end !== DONE && checkpoint.policy === "upyun") await confirm(job, name);
  job.session = undefined;
  await keeper.save(undefined, signal);
  return { path, name, size: source.size, status: "uploaded" };
}
