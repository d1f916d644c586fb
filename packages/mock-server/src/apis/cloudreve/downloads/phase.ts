import { TIMELINE } from "../common/timeline.ts";
import type { DownloadFact } from "./facts.ts";

/** What the server saw last in aria2: nothing yet, the search for a torrent's contents, or the download itself. */
export type Sight = "nothing" | "metadata" | "content";

export interface DownloadPhase {
  /** 0 ready, 1 downloading, 2 paused, 3 error, 4 complete, 5 cancelled, 6 unknown, 7 seeding. */
  readonly status: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
  /** -1 none, 0 queued, 1 processing, 2 error, 4 complete. */
  readonly taskStatus: -1 | 0 | 1 | 2 | 4;
  readonly sight: Sight;
  /** The id that the server knows it by. */
  readonly gid: string;
  /** Bytes of the chosen files. */
  readonly total: number;
  readonly downloaded: number;
  /** Numbers of the chosen files; none when all are. */
  readonly chosen: readonly number[];
  readonly updatedAt: number;
}

const INTERVAL = TIMELINE.interval * 1000;
const DURATION = TIMELINE.downloading * 1000;

/** The first poll that sees the content; a torrent file takes one poll before, a magnet link two. */
const firstSight = ({ source }: DownloadFact): number => (source.torrent ? 2 : source.infoHash ? 3 : 1);

/** When the server knows how large it is and what it holds. */
export const sizedAt = (download: DownloadFact): number => download.addedAt + firstSight(download) * INTERVAL;

/** Milliseconds of pauses up to a moment. */
function pausedFor(download: DownloadFact, at: number): number {
  const pauses = download.pauses ?? [];
  return pauses.reduce((sum, { from, to = at }) => sum + Math.max(0, Math.min(to, at) - from), 0);
}

export const isPausedAt = ({ pauses = [] }: DownloadFact, at: number): boolean =>
  pauses.some(({ from, to = Number.POSITIVE_INFINITY }) => from <= at && at < to);

/** When aria2 has everything, as the server sees it: at the first poll after the fact. Never, while paused. */
export function completedAt(download: DownloadFact): number {
  const { pauses = [], addedAt } = download;
  let end = sizedAt(download) + DURATION;
  for (const { from, to = Number.POSITIVE_INFINITY } of pauses) if (from < end) end += to - from;
  return addedAt + Math.ceil((end - addedAt) / INTERVAL) * INTERVAL;
}

/** When the transfer leaves its queue, and when the files should be in their folder. */
export const transferringAt = (download: DownloadFact): number =>
  completedAt(download) + TIMELINE.transferQueued * 1000;
export const transferredAt = (download: DownloadFact): number =>
  transferringAt(download) + TIMELINE.transferring * 1000;

/** Where a download stands at a moment. What the transfer came to is a fact, see `RemoteDownloads.settle`. */
export function phaseOf(download: DownloadFact, now: number): DownloadPhase {
  const { addedAt, stopped, forgottenAt } = download;
  const done = completedAt(download);
  const seen = Math.min(now, stopped?.at ?? now, forgottenAt ?? now);
  const polls = Math.floor((seen - addedAt) / INTERVAL);
  const polledAt = addedAt + polls * INTERVAL;
  const common = { ...sightAt(download, polls, polledAt), taskStatus: -1 } as const;
  if (stopped) return { ...common, status: stopped.status, updatedAt: stopped.at };
  if (forgottenAt !== undefined) {
    const givenUp = forgottenAt + TIMELINE.forgotten * 1000;
    return now < givenUp
      ? { ...common, status: isPausedAt(download, polledAt) ? 2 : 1, updatedAt: polledAt }
      : { ...common, status: 3, updatedAt: givenUp };
  }
  if (now < done) {
    const active = isPausedAt(download, polledAt) && common.sight === "content" ? 2 : 1;
    return { ...common, status: common.sight === "nothing" ? 0 : active, updatedAt: polledAt };
  }
  const { transfer } = download;
  const ended = transfer ? (transfer.error ? 2 : 4) : now < transferringAt(download) ? 0 : 1;
  const seeded = Math.min(download.seededUntil ?? Number.POSITIVE_INFINITY, done + download.seeding * 1000);
  if (now < seeded) return { ...common, status: 7, taskStatus: ended, updatedAt: polledAt };
  return { ...common, status: 4, taskStatus: ended, updatedAt: Math.max(done, seeded) };
}

function sightAt(download: DownloadFact, polls: number, polledAt: number) {
  const { gid, nextGid = gid, source } = download;
  const first = firstSight(download);
  const isKnown = polls >= first;
  const sight: Sight = isKnown ? "content" : source.infoHash && polls > 0 ? "metadata" : "nothing";
  // The server follows to the next download one poll before it sees it.
  const current = { sight, gid: polls >= first - 1 && polls > 0 ? nextGid : gid };
  if (!isKnown || source.missing !== undefined) return { ...current, total: 0, downloaded: 0, chosen: [] };
  const isChosen = download.chosen !== undefined && download.chosen.at <= polledAt;
  const chosen = isChosen ? (download.chosen?.indexes ?? []) : [];
  const total = sizeOf(download, chosen);
  const elapsed = polledAt - sizedAt(download) - pausedFor(download, polledAt);
  const downloaded = Math.floor(total * Math.min(1, Math.max(0, elapsed) / DURATION));
  return { ...current, total, downloaded, chosen };
}

/** Bytes of some files, or of all when none is chosen. */
export function sizeOf({ files }: DownloadFact, indexes: readonly number[]): number {
  const chosen = files.filter((_, at) => indexes.length === 0 || indexes.includes(at + 1));
  return chosen.reduce((sum, { size }) => sum + size, 0);
}
