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
export { Cloudreve } from "./cloudreve.ts";
export { type CloudreveOptions, createClient } from "./core.ts";
export {
  errorCodes,
  FsError,
  RemoteDownloadError,
  SessionError,
  ShareError,
  TaskError,
  UploadError,
  WrongServerError,
} from "./errors.ts";
export type { Fs } from "./facade/fs.ts";
export type * from "./flows.ts";
export type { FsErrorReason } from "./fs/fs-error.ts";
export type { TaskErrorReason } from "./fs/tasks/task-error.ts";
export type * from "./generated/errors.ts";
export type { ErrorCode } from "./generated/errors.ts";
export type * from "./generated/models.ts";
export { packageInfo } from "./generated/package-info.ts";
export type {
  CaptchaAnswer,
  CaptchaQuestion,
  LoginOptions,
  SavedSession,
  SessionOptions,
  UserCredentials,
} from "./session/index.ts";
export type { SessionProblem } from "./session/session-error.ts";
export type { ShareErrorReason } from "./share/share-error.ts";
export type { UploadErrorReason } from "./upload/upload-error.ts";
export type { FoundServer } from "./version/wrong-server-error.ts";
