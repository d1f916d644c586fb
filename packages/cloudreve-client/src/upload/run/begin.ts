import { ClientError } from "@debrid-drive/runtime/core";
import { ApiError } from "@debrid-drive/runtime/flow";
import type { StoragePolicySummary, UploadSession } from "../../generated/models.ts";
import { createFile } from "../../generated/operations/file.ts";
import { createUploadSession, deleteAllUploadSessions } from "../../generated/operations/upload.ts";
import { serverHas } from "../../version/server-has.ts";
import type { UploadCheckpoint } from "../checkpoint.ts";
import { driverFor } from "../drivers/index.ts";
import { inFolder, type Target } from "../target.ts";
import { UploadError } from "../upload-error.ts";
import type { UploadedFile } from "../upload-options.ts";
import { checkRules, explained } from "./checks.ts";
import { endLater } from "./end-session.ts";
import { isTransient } from "./failures.ts";
import { listFolder } from "./folder.ts";
import { type Job, OPERATION } from "./job.ts";
import { freeName } from "./names.ts";

/** The name is taken: by a file, or by an upload, which had no code of its own before 3.6.0. */
const TAKEN = [40_004, 40_054];
const MOST_TRIES = 4;

/** Opens an upload, or gives the file that is there already. */
export async function begin(job: Job): Promise<UploadCheckpoint | UploadedFile> {
  for (let tries = 1; ; tries += 1) {
    const listing = await listFolder(job);
    const { policy } = listing;
    if (policy === undefined || driverFor(policy.type) === undefined) throw unsupported(policy?.type);
    const name = freeName(job, listing);
    if (typeof name === "object") return name;
    checkRules(job, policy);
    const target = inFolder(job.target.folder, name);
    if (policy.type === "onedrive" && job.source.size === 0) return createEmpty(job, target);
    try {
      const session = await open(job, target, policy);
      return checkpointOf(job, target, policy, session);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (!TAKEN.includes(error.code)) throw await explained(job, error);
      await resolveTaken(job, name, error, tries);
    }
  }
}

function unsupported(type = "an unknown type"): UploadError {
  return new UploadError(
    OPERATION,
    "unsupported-storage",
    `nobody can upload to storage of the type ${type}`,
  );
}

/** OneDrive has no upload of nothing. */
async function createEmpty({ client, signal }: Job, { path, name }: Target): Promise<UploadedFile> {
  await createFile(client, { path }, { signal });
  return { path, name, size: 0, status: "uploaded" };
}

function checkpointOf(job: Job, { name }: Target, { type }: StoragePolicySummary, session: UploadSession) {
  const { target, source, lastModified } = job;
  const known = lastModified === undefined ? {} : { lastModified };
  const { path } = target;
  return {
    version: 1,
    path,
    name,
    size: source.size,
    ...known,
    policy: type,
    session,
    receipts: [],
  } as const;
}

/** Sends the request until it is answered. An abort does not end it: a session that nobody knows of would stay. */
async function open(
  job: Job,
  { folder, name }: Target,
  policy: StoragePolicySummary,
): Promise<UploadSession> {
  const { client, source, lastModified, mimeType, signal, link } = job;
  const takesType = mimeType !== undefined && (await serverHas(client, { since: "3.8.0" }, { signal }));
  for (;;) {
    signal.throwIfAborted();
    const opening = createUploadSession(client, {
      path: folder,
      name,
      size: source.size,
      policy_id: policy.id,
      ...(lastModified !== undefined && { last_modified: lastModified }),
      ...(takesType && { mime_type: mimeType }),
    });
    try {
      const session = await endLater(job, opening);
      job.session = session;
      link.progressed();
      return session;
    } catch (error) {
      if (signal.aborted || !(error instanceof ClientError) || !isTransient(error)) throw error;
      await link.waitToRetry(error);
    }
  }
}

/** Resolves when another try makes sense. */
async function resolveTaken(job: Job, name: string, error: ApiError, tries: number): Promise<void> {
  const { client, signal, options } = job;
  const listing = await listFolder(job);
  const isFile = listing.objects.some((one) => one.name === name);
  if (tries < MOST_TRIES && isFile) return;
  if (tries < MOST_TRIES && options.ifHeld === "end-all") {
    await deleteAllUploadSessions(client, {}, { signal });
    return;
  }
  throw new UploadError(
    OPERATION,
    isFile ? "exists" : "held",
    isFile ? "there is a file of this name" : "an unfinished upload holds this name",
    error,
  );
}
