import { ClientError, type ErrorContext } from "./client-error.ts";

/** No answer: connection refused or reset, unknown host, TLS failure. */
export class NetworkError extends ClientError {
  override readonly name = "NetworkError";
  readonly kind = "network";
}

/** A deadline passed. `scope` says which: one try or the whole call. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
  readonly kind = "timeout";
  declare readonly scope: "try" | "total";
  declare readonly timeoutMs: number;

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

/** Nothing was sent: an option or an argument is missing or wrong. `field` names it. */
export class ConfigError extends ClientError {
  override readonly name = "ConfigError";
  readonly kind = "config";
  declare readonly field: string;

  constructor(operation: string, field: string, problem: string, cause?: unknown) {
    super(`${field}: ${problem}`, { operation, cause });
    this.field = field;
  }
}
