import { ClientError } from "@debrid-drive/runtime/core";

export type UploadErrorReason =
  /** There is a file or a folder of this name. */
  | "exists"
  /** An unfinished upload, of this user, has the name: end it, or wait until the server does. */
  | "held"
  /** The file is larger than the storage policy allows. */
  | "too-large"
  /** The storage policy does not take names that end like this. */
  | "type-not-allowed"
  /** The user has not enough space left. */
  | "no-space"
  /** Files of this server go to a kind of storage that nobody can upload to. */
  | "unsupported-storage"
  /** The source does not give the bytes it should: too few, too many, or not a second time. */
  | "source"
  /** The storage has the file, and the server did not take it in. */
  | "unconfirmed"
  /** The server ended the upload before it was finished. */
  | "expired";

/** A file cannot be uploaded. Narrow by `reason`. */
export class UploadError extends ClientError {
  override readonly name = "UploadError";
  readonly kind = "api";
  readonly reason: UploadErrorReason;

  constructor(operation: string, reason: UploadErrorReason, problem: string, cause?: unknown) {
    const retryable = reason === "held" || reason === "expired";
    super(problem, { operation, cause, retryable });
    this.reason = reason;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason };
  }
}
