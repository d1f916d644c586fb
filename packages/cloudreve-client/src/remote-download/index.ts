export {
  type AddedDownload,
  type AddRemoteDownloadArgs,
  type AddRemoteDownloadOptions,
  add as addRemote,
} from "./add.ts";
export {
  cancel as cancelRemote,
  cleanUp as cleanUpRemote,
  type FindRemoteDownloadOptions,
} from "./cancel.ts";
export type { RemoteDownloadCheckpoint, RemoteDownloadRecord } from "./checkpoint.ts";
export type { RemoteDownloadHandle } from "./handle.ts";
export type { RemoteDownloadPhase, RemoteDownloadProgress } from "./progress.ts";
export { RemoteDownloadError, type RemoteDownloadErrorReason } from "./remote-download-error.ts";
export { type SelectFilesArgs, selectFiles as selectRemoteFiles, type TorrentFile } from "./select-files.ts";
export type { RemoteDownloadSources } from "./source.ts";
export { type ArrivedDownload, type WatchRemoteDownloadOptions, watch as watchRemote } from "./watch.ts";
