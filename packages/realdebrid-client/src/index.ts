export {
  AbortedError,
  ApiError,
  type Call,
  type CallOptions,
  ClientError,
  ConfigError,
  DecodeError,
  type ErrorGroup,
  type ErrorKind,
  type Failure,
  FileChangedError,
  type Hooks,
  HttpError,
  keyValueStore,
  LimitedError,
  type Logger,
  type LogLevel,
  type Meta,
  memoryStore,
  NetworkError,
  type Result,
  type Store,
  TimeoutError,
  type UnlistedApiError,
} from "@debrid-drive/runtime";
export * from "./auth/index.ts";
export { createClient, DEFAULT_BASE_URL, type RealDebridOptions } from "./core.ts";
export { errorCodes, TorrentError } from "./errors.ts";
export type * from "./flows/index.ts";
export type * from "./generated/errors.ts";
export type { ErrorCode } from "./generated/errors.ts";
export type * from "./generated/models.ts";
export { packageInfo } from "./generated/package-info.ts";
export { RealDebrid } from "./real-debrid.ts";
