import { ClientError, ConfigError } from "@debrid-drive/runtime/core";
import { ApiError, HttpError } from "@debrid-drive/runtime/flow";

/** The server has ended the session, or it can't be gone on with: a new one has to begin. */
export class SessionLost extends Error {
  override readonly name = "SessionLost";
  override readonly cause: ClientError;

  constructor(cause: ClientError) {
    super("the upload has to begin anew", { cause });
    this.cause = cause;
  }
}

const TEMPORARY = [408, 429, 500, 502, 503, 504];

/** Whether the same step may succeed later. Nobody knows whether it was taken. */
export function isTransient(error: ClientError): boolean {
  if (error instanceof HttpError) return TEMPORARY.includes(error.status);
  // A slave could not tell the server of the file, and has taken the last chunk back.
  if (error instanceof ApiError) return error.code === 50_007;
  return error.kind === "network" || error.kind === "timeout" || error.kind === "limited";
}

/** What server and storages say of an upload that they do not know, or that has lost a part. */
const LOST_CODES = [40_011, 400_011, 40_012, 400_012];
const LOST_STATUSES = [404, 410, 612];

/** The node or the server can't take these bytes where it is: only an upload that was taken up again comes there. */
const OUT_OF_STEP = 40_002;

/** Whether a step that may have been taken before is refused for that. */
export const isOutOfStep = (error: ClientError): boolean =>
  error instanceof ApiError && error.code === OUT_OF_STEP;

export function isLost(error: ClientError): boolean {
  if (error instanceof ApiError) return LOST_CODES.includes(error.code);
  return error instanceof HttpError && LOST_STATUSES.includes(error.status);
}

const isStoreFailure = (error: ClientError): boolean =>
  error instanceof ConfigError && error.field === "store";

/** Whether a later run of the same upload can do better: then what the server has is worth keeping. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof ClientError)) return true;
  if (error instanceof ApiError) return error.code === 401;
  return isTransient(error) || error.kind === "aborted" || isStoreFailure(error);
}
