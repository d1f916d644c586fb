export type { UploadCheckpoint } from "./checkpoint.ts";
export { PauseSwitch } from "./pause.ts";
export type { UploadProgress } from "./progress.ts";
export { sendFile } from "./send-file.ts";
export {
  sendFiles,
  type UploadFilesArgs,
  type UploadFilesOptions,
  type UploadResult,
} from "./send-files.ts";
export type { UploadInput } from "./sources/source-of.ts";
export type { ByteStream, StreamInput } from "./sources/stream-source.ts";
export type { Slice, UploadSource } from "./sources/upload-source.ts";
export { UploadError, type UploadErrorReason } from "./upload-error.ts";
export type { UploadedFile, UploadFileArgs, UploadOptions, UploadTransport } from "./upload-options.ts";
