import type { DownloadFact } from "./facts.ts";
import { TIMELINE } from "./timeline.ts";

export interface DownloadPhase {
  /** 0 ready, 1 downloading, 3 error, 4 complete, 5 cancelled. */
  readonly status: 0 | 1 | 3 | 4 | 5;
  /** -1 none, 0 queued, 1 processing, 2 error, 4 complete. */
  readonly taskStatus: -1 | 0 | 1 | 2 | 4;
  /** Whether the server has asked aria2 yet. */
  readonly polled: boolean;
  readonly downloaded: number;
  readonly updatedAt: number;
}

const INTERVAL = TIMELINE.interval * 1000;

/** When aria2 has everything, as the server sees it: at the first poll after the fact. */
export const completedAt = ({ addedAt }: DownloadFact): number =>
  addedAt + Math.ceil(1 + TIMELINE.downloading / TIMELINE.interval) * INTERVAL;

/** When the file should be in its folder. */
export const transferredAt = (download: DownloadFact): number =>
  completedAt(download) + (TIMELINE.transferQueued + TIMELINE.transferring) * 1000;

/** Where a download stands at a moment. What the transfer came to is a fact, see `RemoteDownloads.settle`. */
export function phaseOf(download: DownloadFact, now: number): DownloadPhase {
  const { addedAt, size, stopped, transfer } = download;
  const seen = stopped?.at ?? now;
  const polls = Math.floor((seen - addedAt) / INTERVAL);
  const polledAt = addedAt + polls * INTERVAL;
  const part = Math.max(0, (polls - 1) * TIMELINE.interval) / TIMELINE.downloading;
  const downloaded = Math.floor(size * Math.min(1, part));
  const common = { polled: polls > 0, downloaded, taskStatus: -1 } as const;
  if (stopped) return { ...common, status: stopped.error === undefined ? 5 : 3, updatedAt: stopped.at };
  const done = completedAt(download);
  if (now < done) return { ...common, status: polls > 0 ? 1 : 0, updatedAt: polledAt };
  const complete = { status: 4, polled: true, downloaded: size, updatedAt: done } as const;
  if (transfer) return { ...complete, taskStatus: transfer.error ? 2 : 4 };
  return { ...complete, taskStatus: now < done + TIMELINE.transferQueued * 1000 ? 0 : 1 };
}
