import { type FailureMeta, nothingSent } from "../meta.ts";

/** What a failure is: narrow by this first, then by `code` or `status`. */
export type ErrorKind =
  /** The API refused, with a code the description lists for the operation. */
  | "api"
  /** The API refused, with a code the description does not list for the operation. */
  | "unlisted"
  /** An HTTP status that is no success, without an API error code. */
  | "http"
  /** No answer: connection refused, reset, DNS, TLS. */
  | "network"
  /** A deadline passed. */
  | "timeout"
  /** The caller's signal was aborted. */
  | "aborted"
  /** An answer that is not what the description says, such as an HTML page. */
  | "decode"
  /** Nothing was sent: the limit of calls leaves no room within the time the call has. */
  | "limited"
  /** Nothing was sent: an option or an argument is missing or wrong. */
  | "config";

export interface ErrorContext {
  /** operationId, or the name of what was being set up. */
  readonly operation: string;
  readonly meta?: FailureMeta;
  readonly cause?: unknown;
  readonly retryable?: boolean;
  readonly retryAt?: Date | undefined;
}

/** The base of every error the clients throw. Messages never hold argument values or credentials. */
export abstract class ClientError extends Error {
  abstract readonly kind: ErrorKind;
  declare readonly operation: string;
  declare readonly meta: FailureMeta;
  /** Whether sending the same call again can do no harm and may succeed. */
  declare readonly retryable: boolean;
  /** The earliest time at which that makes sense, where it is known. */
  declare readonly retryAt: Date | undefined;

  constructor(
    message: string,
    { operation, meta = nothingSent, cause, retryable = false, retryAt }: ErrorContext,
  ) {
    super(`${operation}: ${message}`, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.meta = meta;
    this.retryable = retryable;
    this.retryAt = retryAt;
  }

  toJSON(): Record<string, unknown> {
    const { name, kind, operation, message, retryable, retryAt } = this;
    const { status, attempts, waitedMs } = this.meta;
    return { name, kind, operation, message, status, attempts, waitedMs, retryable, retryAt };
  }
}
