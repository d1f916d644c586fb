import { hiderOfArgs } from "@debrid-drive/runtime/flow";
import type { RemoteDownloadHandle } from "./handle.ts";
import { RemoteDownloadError } from "./remote-download-error.ts";
import type { Task } from "./task.ts";
import { transferMessage } from "./transfer-message.ts";

export type RemoteDownloadPhase =
  /** aria2 has it, or the server has not asked about it yet. */
  | "queued"
  /** aria2 downloads it, or looks for what a magnet link stands for. */
  | "fetching"
  /** All of it is there, and aria2 gives it to others before the transfer counts as done. */
  | "seeding"
  /** The server moves it into the folder. How far that is, it does not say. */
  | "transferring"
  | "done";

export interface RemoteDownloadProgress {
  readonly phase: RemoteDownloadPhase;
  /** How much of the phase is done, 0 to 1. Each phase starts at 0 again. */
  readonly progress: number;
  /** Bytes downloaded so far. */
  readonly bytes: number;
  /** Size in bytes; 0 while unknown. */
  readonly total: number;
  /** Bytes per second; 0 also while it is paused. */
  readonly speed: number;
  /** The handle with what is known by now. */
  readonly handle: RemoteDownloadHandle;
}

const PHASES: Readonly<Record<number, RemoteDownloadPhase>> = {
  1: "fetching",
  2: "fetching",
  4: "transferring",
  7: "seeding",
};

export function progressOf(handle: RemoteDownloadHandle, task: Task | undefined): RemoteDownloadProgress {
  if (!task) return { phase: "queued", progress: 0, bytes: 0, total: 0, speed: 0, handle };
  const { total, downloaded: bytes, speed } = task;
  const phase = PHASES[task.status] ?? "queued";
  const progress = phase === "fetching" && total > 0 ? Math.min(1, bytes / total) : 0;
  return { phase, progress, bytes, total, speed, handle };
}

/** @throws RemoteDownloadError for a task that has ended without success */
export function refuseFailed(
  operation: string,
  { status, transfer, error, transferError }: Task,
  { url, torrent }: RemoteDownloadHandle,
): void {
  const hide = hiderOfArgs({ url, torrent });
  if (status === 3 || status === 6) throw new RemoteDownloadError(operation, "failed", hide(error));
  if (status === 5) throw new RemoteDownloadError(operation, "cancelled", hide(error));
  if (status === 4 && (transfer === 2 || transfer === 3)) {
    throw new RemoteDownloadError(operation, "transfer-failed", hide(transferMessage(transferError)));
  }
}
