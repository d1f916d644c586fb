import { TIMELINE } from "../common/timeline.ts";
import type { UploadFact } from "./facts.ts";

/** What the server looks at OneDrive with, in milliseconds. */
export interface Watch {
  /** It looks this often. */
  readonly interval: number;
  /** It waits this long for a report of what it found finished. */
  readonly patience: number;
}

/** When the server stops knowing an upload. */
export function endOf(upload: UploadFact, watch: Watch): number {
  return Math.min(upload.expiresAt, upload.endedAt ?? Infinity, lostAt(upload, watch));
}

/** When OneDrive is told to drop an upload: at the first look, if nothing has come by then. */
export function droppedAt({ type, createdAt, startedAt }: UploadFact, { interval }: Watch): number {
  const look = createdAt + interval;
  return type === "onedrive" && (startedAt === undefined || startedAt > look) ? look : Infinity;
}

/** When a file at OneDrive that nobody reported is deleted. */
function lostAt({ type, createdAt, stored }: UploadFact, { interval, patience }: Watch): number {
  if (type !== "onedrive" || stored === undefined) return Infinity;
  const looks = Math.max(1, Math.ceil((stored.at - createdAt) / interval));
  return createdAt + looks * interval + patience;
}

/** When the server next looks for uploads that have ended, after one has. */
export function recycledAt(end: number, start: number): number {
  const interval = TIMELINE.recycle * 1000;
  return start + (Math.floor((end - start) / interval) + 1) * interval;
}
