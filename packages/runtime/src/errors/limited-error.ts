import { ClientError, type ErrorContext } from "./client-error.ts";

/** Nothing was sent: the bucket pauses for longer than the call has time, or too many calls wait. */
export class LimitedError extends ClientError {
  override readonly name = "LimitedError";
  readonly kind = "limited";
  readonly bucket: string;

  constructor(bucket: string, problem: string, context: ErrorContext) {
    super(`${problem} (bucket ${bucket})`, { ...context, retryable: true });
    this.bucket = bucket;
  }
}
