import type { TorrentStatus } from "../generated/models.ts";

/** A torrent that is one of these stays so. */
export type TorrentFailure = "magnet_error" | "error" | "virus" | "dead";

/** What can be waited for. */
export type TorrentGoal = Exclude<TorrentStatus, TorrentFailure | "magnet_conversion">;

/** The way of a torrent; some go past `compressing`, and content the service has goes past all but the last. */
const WAY: readonly TorrentStatus[] = [
  "magnet_conversion",
  "waiting_files_selection",
  "queued",
  "downloading",
  "compressing",
  "uploading",
  "downloaded",
];

/** How far along a status is; -1 for a failure, and for a status nobody has seen yet. */
export function rankOf(status: TorrentStatus): number {
  return WAY.indexOf(status);
}

export function isFailure(status: TorrentStatus): status is TorrentFailure {
  return status === "magnet_error" || status === "error" || status === "virus" || status === "dead";
}
