import type { FlowOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { cancelRemoteDownload } from "../generated/operations/remote-download.ts";
import { findTask } from "./find-task.ts";
import { checkHandle, learned, type RemoteDownloadHandle } from "./handle.ts";
import { Pause } from "./pause.ts";
import type { Task } from "./task.ts";
import { taskReads } from "./task-reads.ts";

export interface FindRemoteDownloadOptions extends FlowOptions {
  /** The longest wait in milliseconds; then a `TimeoutError`. Default: none. */
  readonly timeoutMs?: number | undefined;
}

/**
 * Ends a download that is under way, and seeding as well; one that has ended is left alone. Waits until the server
 * knows aria2's id of it, which takes it some seconds. Whether there was something to end.
 */
export function cancel(
  client: CloudreveClient,
  handle: RemoteDownloadHandle,
  options: FindRemoteDownloadOptions = {},
): Promise<boolean> {
  return onTask("remoteDownload.cancel", client, handle, options, isUnderWay);
}

/**
 * Deletes the record of a download that has ended; its file stays. One that is under way is left alone. Whether there
 * was a record to delete.
 */
export function cleanUp(
  client: CloudreveClient,
  handle: RemoteDownloadHandle,
  options: FindRemoteDownloadOptions = {},
): Promise<boolean> {
  return onTask("remoteDownload.cleanUp", client, handle, options, (task) => !isUnderWay(task));
}

export const isUnderWay = ({ status }: Task): boolean => status < 3 || status === 7;

/** One operation does both; which of the two depends on where the download stands. */
function onTask(
  operation: string,
  client: CloudreveClient,
  handle: RemoteDownloadHandle,
  options: FindRemoteDownloadOptions,
  isMeant: (task: Task) => boolean,
): Promise<boolean> {
  return within(operation, { ...options, clock: client.clock }, async (signal) => {
    let at = checkHandle(operation, handle);
    const pause = new Pause();
    for (let pauseMs = 0; ; pauseMs = pause.next()) {
      const task = findTask(await taskReads(client).next(pauseMs, signal), at);
      if (task === undefined) return false;
      if (task === "unseen") continue;
      at = learned(at, task);
      if (!isMeant(task)) return false;
      const sent = await cancelRemoteDownload(client, { gid: task.gid }, { signal }).result();
      if (sent.ok) return true;
      // The id of a magnet link changes before the list shows it.
      const isOther = sent.error.kind === "api" && sent.error.code === 404;
      if (!isOther) throw sent.error;
      pause.reset();
    }
  });
}
