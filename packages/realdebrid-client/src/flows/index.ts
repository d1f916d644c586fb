export type {
  Download as Loading,
  DownloadCheckpoint,
  DownloadProgress,
  DownloadSink,
  FlowOptions,
} from "@debrid-drive/runtime";
export { FileChangedError } from "@debrid-drive/runtime/flow";
export { type AddedOnce, addOnce } from "./add-once.ts";
export { parseDate, type ServerOffset, serverOffset } from "./dates.ts";
export { downloadLink } from "./download.ts";
export { type HostMatcher, type HostMatcherArgs, hostMatcher, matcherOf } from "./host-matcher.ts";
export { iterateDownloads } from "./iterate-downloads.ts";
export { type IterateTorrentsArgs, iterateTorrents } from "./iterate-torrents.ts";
export type { LinkedFiles, MagnetCheckpoint } from "./magnet-checkpoint.ts";
export {
  type MagnetDownload,
  type MagnetLinks,
  type MagnetProgress,
  type MagnetToLinksArgs,
  type MagnetToLinksOptions,
  magnetToLinks,
} from "./magnet-to-links.ts";
export type { Page, PageArgs, Pages } from "./paging.ts";
export { type PairedFile, type PairedLinks, pairFilesWithLinks } from "./pair-files-with-links.ts";
export type { DownloadLinkArgs, DownloadLinkOptions } from "./start-download.ts";
export { toRegExp } from "./to-reg-exp.ts";
export { TorrentError, type TorrentErrorReason } from "./torrent-error.ts";
export type { AddOnceArgs, TorrentSource } from "./torrent-source.ts";
export type { TorrentFailure, TorrentGoal } from "./torrent-status.ts";
export {
  type UnrestrictAllArgs,
  type UnrestrictAllOptions,
  type UnrestrictFailure,
  type UnrestrictResult,
  unrestrictAll,
} from "./unrestrict-all.ts";
export { type TorrentProgress, type WaitUntilArgs, type WaitUntilOptions, waitUntil } from "./wait-until.ts";
export type { FileChoice } from "./wanted-files.ts";
