export { checkBaseUrl } from "./base-url.ts";
export { type Answered, Call, type Result } from "./call.ts";
export { Client, type ClientSetup } from "./client.ts";
export { type Clock, systemClock } from "./clock.ts";
export type { ConditionalOptions } from "./conditional/etag-cache.ts";
export type { AnsweredCall, Credentials, CredentialsContext, RefusedCall } from "./credentials.ts";
export type { Decoder } from "./decode/decoder.ts";
export { asBytes, asList, asLocation, asNothing, asText } from "./decode/decoders.ts";
export type { DecodedAnswer, Dialect, Verdict } from "./dialect.ts";
export { bytesBody, formBody, jsonBody, multipartBody } from "./encode/body.ts";
export { checkHeader } from "./encode/check-header.ts";
export type { Encoder, RequestParts } from "./encode/encoder.ts";
export { inHeaders, inQuery } from "./encode/fields.ts";
export { inPath } from "./encode/path.ts";
export type { ErrorGroup, Refusal, UnlistedApiError } from "./errors/api-error.ts";
export { ClientError, type ErrorContext, type ErrorKind } from "./errors/client-error.ts";
export type { CodeBook } from "./errors/code-book.ts";
export type { Failure } from "./errors/failure.ts";
export { AbortedError, ConfigError, NetworkError, TimeoutError } from "./errors/transport-errors.ts";
export { ApiError, DecodeError, FileChangedError, HttpError, LimitedError } from "./errors.ts";
export { loadPart } from "./flow/load-part.ts";
export type { FlowOptions } from "./flow/within.ts";
export type { BucketLimit, BucketState, LimiterOptions } from "./limit/limiter.ts";
export type { Claim, LimiterStore, Taken } from "./limit/limiter-store.ts";
export { Limiter, limitsOf, memoryLimiterStore } from "./limits.ts";
export type { FailureMeta, Meta } from "./meta.ts";
export type { Hooks } from "./observe/hooks.ts";
export type { Logger, LogLevel } from "./observe/logger.ts";
export type {
  AnswerKind,
  BodyEncoding,
  Operation,
  OperationBody,
  OperationVersions,
  Versions,
} from "./operation.ts";
export type { CallOptions, ClientOptions, Fetch, LimitOptions, Timeouts, Validator } from "./options.ts";
export { untilAborted } from "./pipeline/until-aborted.ts";
export { type PreparedCall, preparing } from "./preparing.ts";
export type { RetryOptions } from "./retry/retry-options.ts";
export type { Hide } from "./secrets/hide.ts";
export type { ParseOptions } from "./store/content.ts";
export type { ExclusiveStore } from "./store/exclusive-store.ts";
export type { ItemStorage, KeyValueStoreOptions, MapStorage } from "./store/key-value-store.ts";
export type { Store } from "./store/store.ts";
export { keyValueStore, memoryStore } from "./stores.ts";
export type { DownloadCheckpoint } from "./transfer/checkpoint.ts";
export { Download, type LoadReading } from "./transfer/download.ts";
export type {
  DownloadAddress,
  DownloadAnswer,
  DownloadOptions,
  DownloadProgress,
  DownloadTimeouts,
} from "./transfer/download-options.ts";
export type { Reading } from "./transfer/reading.ts";
export type { DownloadSink } from "./transfer/sink.ts";
export { download } from "./transfer/start-download.ts";
