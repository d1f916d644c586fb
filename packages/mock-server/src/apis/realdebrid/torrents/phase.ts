import type { Schemas } from "../common/schemas.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { TorrentFact } from "./facts.ts";

type Status = Schemas["TorrentStatus"];

export interface TorrentPhase {
  readonly status: Status;
  /** Percent, with one decimal. */
  readonly progress: number;
  /** When it was finished, milliseconds since 1970. */
  readonly endedAt?: number;
}

const ACTIVE: readonly Status[] = ["magnet_conversion", "queued", "downloading", "compressing", "uploading"];

/** Whether something is happening to the torrent, which takes a slot. */
export const isActive = ({ status }: TorrentPhase): boolean => ACTIVE.includes(status);

/** Where a torrent stands at a moment. */
export function phaseOf(torrent: TorrentFact, now: number): TorrentPhase {
  const { failure } = torrent;
  if (!failure || now < failure.at) return lifeOf(torrent, now);
  return { status: failure.status, progress: lifeOf(torrent, failure.at).progress };
}

/** The same, if nothing bad happens to it. */
function lifeOf(torrent: TorrentFact, now: number): TorrentPhase {
  const { addedAt, knownAt, cachedAt, peerless, selection } = torrent;
  if (peerless && knownAt > addedAt) {
    const isLost = now >= addedAt + TIMELINE.conversionLimit * 1000;
    return { status: isLost ? "magnet_error" : "magnet_conversion", progress: 0 };
  }
  if (now < knownAt) return { status: "magnet_conversion", progress: 0 };
  if (!selection) return { status: "waiting_files_selection", progress: 0 };
  if (cachedAt !== undefined) return { status: "downloaded", progress: 100, endedAt: cachedAt };
  const moment = (torrent.stalledAt ?? now) - torrent.stalledFor;
  let begin = selection.at;
  for (const status of stepsOf(selection.archive)) {
    const end = begin + TIMELINE[status] * 1000;
    if (moment < end) {
      return { status, progress: status === "queued" ? 0 : percent(moment - begin, end - begin) };
    }
    if (peerless) return { status: "dead", progress: 0 };
    begin = end;
  }
  return { status: "downloaded", progress: 100, endedAt: begin + torrent.stalledFor };
}

const stepsOf = (archive: boolean) =>
  archive
    ? (["queued", "downloading", "compressing", "uploading"] as const)
    : (["queued", "downloading", "uploading"] as const);

// Rounded down: 100 is for what is done.
const percent = (part: number, whole: number): number => Math.floor((part / whole) * 1000) / 10;
