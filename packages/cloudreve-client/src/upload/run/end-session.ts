import { untilAborted } from "@debrid-drive/runtime/core";
import { ApiError } from "@debrid-drive/runtime/flow";
import type { UploadSession } from "../../generated/models.ts";
import { deleteUploadSession } from "../../generated/operations/upload.ts";
import { isLost } from "./failures.ts";
import type { Job } from "./job.ts";

/** Who gives up does not wait longer than this, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Ends the job's session at the server; false when nobody knows whether that was done. */
export async function endSession(job: Job, patienceMs = PATIENCE_MS): Promise<boolean> {
  const { client, session } = job;
  if (session === undefined) return true;
  const timeout = { tryMs: patienceMs, totalMs: patienceMs };
  const end = await deleteUploadSession(client, { sessionId: session.sessionID }, { timeout }).result();
  const isEnded = end.ok ? end.data.code === 0 : end.error instanceof ApiError && isLost(end.error);
  if (isEnded) job.session = undefined;
  return isEnded;
}

/** Waits for a session until the job is aborted; one that comes later is ended. */
export async function endLater(
  { client, signal }: Job,
  opening: Promise<UploadSession>,
): Promise<UploadSession> {
  try {
    return await untilAborted(opening, signal);
  } catch (error) {
    if (signal.aborted) {
      opening.then(
        ({ sessionID }) => deleteUploadSession(client, { sessionId: sessionID }).result(),
        () => {},
      );
    }
    throw error;
  }
}
