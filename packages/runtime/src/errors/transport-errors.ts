import type { Meta } from "../meta.ts";
import { ClientError, type ErrorContext } from "./client-error.ts";

/** An HTTP status that is no success, without an API error code. */
export class HttpError extends ClientError {
  override readonly name = "HttpError";
  readonly kind = "http";
  readonly status: number;

  constructor(hint: string, context: ErrorContext & { readonly meta: Meta }) {
    super(`HTTP ${context.meta.status} without an error code${hint}`, context);
    this.status = context.meta.status;
  }
}

/** No answer: connection refused or reset, unknown host, TLS failure. */
export class NetworkError extends ClientError {
  override readonly name = "NetworkError";
  readonly kind = "network";
}

/** A deadline passed. `scope` says which: one try or the whole call. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
  readonly kind = "timeout";
  readonly scope: "try" | "total";
  readonly timeoutMs: number;

  constructor(scope: "try" | "total", timeoutMs: number, context: ErrorContext) {
    super(
      `no complete answer within ${timeoutMs} ms (${scope === "try" ? "one try" : "whole call"})`,
      context,
    );
    this.scope = scope;
    this.timeoutMs = timeoutMs;
  }
}

/** The caller's signal was aborted; its reason is the `cause`. */
export class AbortedError extends ClientError {
  override readonly name = "AbortError";
  readonly kind = "aborted";

  constructor(context: ErrorContext) {
    super("aborted by the caller", context);
  }
}

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

/** An answer that is not what the description says. */
export class DecodeError extends ClientError {
  override readonly name = "DecodeError";
  readonly kind = "decode";
  readonly status: number;
  readonly contentType: string | undefined;
  /** How the answer begins, with everything left out that could be a secret. */
  readonly excerpt: string | undefined;

  constructor(problem: string, context: ErrorContext & { readonly meta: Meta }, excerpt?: string) {
    super(`${problem} (HTTP ${context.meta.status})${excerpt ? `; it begins: ${excerpt}` : ""}`, context);
    this.status = context.meta.status;
    this.contentType = context.meta.headers.get("content-type") ?? undefined;
    this.excerpt = excerpt;
  }
}

/** Nothing was sent: an option or an argument is missing or wrong. `field` names it. */
export class ConfigError extends ClientError {
  override readonly name = "ConfigError";
  readonly kind = "config";
  readonly field: string;

  constructor(operation: string, field: string, problem: string, cause?: unknown) {
    super(`${field}: ${problem}`, { operation, cause });
    this.field = field;
  }
}
