export { DecodeError, HttpError } from "./answer-errors.ts";
export { ApiError, type ErrorGroup, type Refusal, type UnlistedApiError } from "./api-error.ts";
export { ClientError, type ErrorContext, type ErrorKind } from "./client-error.ts";
export { type CodeBook, completed } from "./code-book.ts";
export type { Failure } from "./failure.ts";
export { LimitedError } from "./limited-error.ts";
export { AbortedError, ConfigError, NetworkError, TimeoutError } from "./transport-errors.ts";
