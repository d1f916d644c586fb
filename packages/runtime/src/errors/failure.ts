import type { DecodeError, HttpError } from "./answer-errors.ts";
import type { ApiError, UnlistedApiError } from "./api-error.ts";
import type { LimitedError } from "./limited-error.ts";
import type { AbortedError, ConfigError, NetworkError, TimeoutError } from "./transport-errors.ts";

/** Every way a call to an operation with these error codes can fail. */
export type Failure<Code extends number = number> =
  | ApiError<Code, "api">
  | UnlistedApiError
  | HttpError
  | NetworkError
  | TimeoutError
  | AbortedError
  | DecodeError
  | LimitedError
  | ConfigError;
