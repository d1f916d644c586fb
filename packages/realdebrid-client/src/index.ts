export {
  AbortedError,
  ApiError,
  type Call,
  type CallOptions,
  ClientError,
  ConfigError,
  DecodeError,
  type Failure,
  HttpError,
  type Meta,
  NetworkError,
  type Result,
  TimeoutError,
  type UnlistedApiError,
} from "@debrid-drive/runtime";
export type { Auth, TokenProvider } from "./auth/token.ts";
export { DEFAULT_BASE_URL, type RealDebridOptions } from "./core.ts";
export type * from "./flows/index.ts";
export { TorrentError } from "./flows/torrent-error.ts";
export type * from "./generated/errors.ts";
export { type ErrorCode, errorCodes } from "./generated/errors.ts";
export type * from "./generated/models.ts";
export { RealDebrid } from "./real-debrid.ts";
