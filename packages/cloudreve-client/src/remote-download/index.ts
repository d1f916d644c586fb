export { type AddedDownload, type AddRemoteDownloadArgs, type AddRemoteDownloadOptions, add } from "./add.ts";
export { cancel, cleanUp, type FindRemoteDownloadOptions } from "./cancel.ts";
export type { RemoteDownloadCheckpoint, RemoteDownloadRecord } from "./checkpoint.ts";
export type { RemoteDownloadHandle } from "./handle.ts";
export type { RemoteDownloadPhase, RemoteDownloadProgress } from "./progress.ts";
export { RemoteDownloadError, type RemoteDownloadErrorReason } from "./remote-download-error.ts";
export { type SelectFilesArgs, selectFiles, type TorrentFile } from "./select-files.ts";
export type { PathLike, RemoteDownloadSources } from "./source.ts";
export { type ArrivedDownload, type WatchRemoteDownloadOptions, watch } from "./watch.ts";
