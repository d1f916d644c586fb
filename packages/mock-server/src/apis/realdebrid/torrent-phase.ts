import type { TorrentFact } from "./facts.ts";
import type { Schemas } from "./schemas.ts";
import { TIMELINE } from "./timeline.ts";

export interface TorrentPhase {
  readonly status: Exclude<
    Schemas["TorrentStatus"],
    "magnet_error" | "error" | "virus" | "compressing" | "dead"
  >;
  /** Percent, with one decimal. */
  readonly progress: number;
  /** When it was finished, milliseconds since 1970. */
  readonly endedAt?: number;
}

/** Where a torrent stands at a moment. */
export function phaseOf({ addedAt, selection }: TorrentFact, now: number): TorrentPhase {
  if (now < addedAt + TIMELINE.conversion * 1000) return { status: "magnet_conversion", progress: 0 };
  if (!selection) return { status: "waiting_files_selection", progress: 0 };
  let begin = selection.at;
  for (const status of ["queued", "downloading", "uploading"] as const) {
    const end = begin + TIMELINE[status] * 1000;
    if (now < end) return { status, progress: status === "queued" ? 0 : percent(now - begin, end - begin) };
    begin = end;
  }
  return { status: "downloaded", progress: 100, endedAt: begin };
}

// Rounded down: 100 is for what is done.
const percent = (part: number, whole: number): number => Math.floor((part / whole) * 1000) / 10;
