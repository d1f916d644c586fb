export { type AddedOnce, addOnce } from "./add-once.ts";
export type { LinkedFiles, MagnetCheckpoint } from "./magnet-checkpoint.ts";
export {
  type MagnetDownload,
  type MagnetLinks,
  type MagnetProgress,
  type MagnetToLinksArgs,
  type MagnetToLinksOptions,
  magnetToLinks,
} from "./magnet-to-links.ts";
export { type PairedFile, type PairedLinks, pairFilesWithLinks } from "./pair-files-with-links.ts";
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
export type { FlowOptions } from "./within.ts";
