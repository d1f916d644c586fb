export { checkBaseUrl } from "./base-url.ts";
export { type Answered, Call, type Result } from "./call.ts";
export { Client, type ClientSetup } from "./client.ts";
export { type Clock, systemClock, wait } from "./clock.ts";
export type { Credentials, CredentialsContext, RefusedCall } from "./credentials.ts";
export { codeNameIn, type DecodedAnswer, type Dialect, type Verdict } from "./dialect.ts";
export { ApiError, type Refusal, type UnlistedApiError } from "./errors/api-error.ts";
export { ClientError, type ErrorContext, type ErrorKind } from "./errors/client-error.ts";
export type { Failure } from "./errors/failure.ts";
export {
  AbortedError,
  ConfigError,
  DecodeError,
  HttpError,
  NetworkError,
  TimeoutError,
} from "./errors/transport-errors.ts";
export type { FailureMeta, Meta } from "./meta.ts";
export type { AnswerKind, BodyEncoding, Operation, OperationBody } from "./operation.ts";
export type { CallOptions, ClientOptions, Fetch, Timeouts } from "./options.ts";
export type { Store } from "./store/store.ts";
