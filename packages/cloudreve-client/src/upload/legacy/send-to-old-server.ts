import { type Job, OPERATION } from "../run/job.ts";
import { UploadError } from "../upload-error.ts";
import type { UploadedFile } from "../upload-options.ts";

/** Uploads to a server before 3.5.0. */
export async function sendToOldServer(_job: Job): Promise<UploadedFile> {
  throw new UploadError(OPERATION, "unsupported-storage", "not yet");
}
