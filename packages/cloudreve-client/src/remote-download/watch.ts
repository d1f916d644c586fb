import type { FlowOptions, Store } from "@debrid-drive/runtime";
import { ClientError } from "@debrid-drive/runtime/core";
import { checkMilliseconds, outagePause, within } from "@debrid-drive/runtime/flow";
import { listingsOf } from "../fs/listings.ts";
import type { CloudreveClient } from "../generated/client.ts";
import type { DirectoryObject } from "../generated/models.ts";
import { type RemoteDownloadCheckpoint, rememberHandle } from "./checkpoint.ts";
import { type Found, findTask } from "./find-task.ts";
import { checkHandle, learned, type RemoteDownloadHandle } from "./handle.ts";
import { inFolder, namesOf, soonInFolder } from "./in-folder.ts";
import { Pause } from "./pause.ts";
import { progressOf, type RemoteDownloadProgress, refuseFailed } from "./progress.ts";
import { RemoteDownloadError } from "./remote-download-error.ts";
import type { Task } from "./task.ts";
import { type Tasks, taskReads } from "./task-reads.ts";

/** A download that is in neither list once may be on its way from one to the other. */
const MISSES = 2;

export interface WatchRemoteDownloadOptions extends FlowOptions {
  /** Is told of every read. */
  readonly onProgress?: ((progress: RemoteDownloadProgress) => void) | undefined;
  /** The longest wait in milliseconds; then a `TimeoutError`. Default: none. */
  readonly timeoutMs?: number | undefined;
  /** The store that `add` was given: remembers what is learned of the download. */
  readonly store?: Store<RemoteDownloadCheckpoint> | undefined;
  /** A number from 0 up to 1, to spread the reads. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

export interface ArrivedDownload {
  /** The handle with all that was learned. */
  readonly handle: RemoteDownloadHandle;
  /** What has arrived in the folder: a file, or the folder of a torrent with several. */
  readonly objects: readonly DirectoryObject[];
}

/**
 * Follows a remote download until its file is in the folder: downloaded, transferred and listed. Both lists are read
 * once for all handles that are watched, as often as the server itself asks aria2, then less and less often. Outages of
 * up to five minutes are waited out once it has been read.
 *
 * @throws RemoteDownloadError when it failed, was cancelled, could not be stored or is gone
 */
export function watch(
  client: CloudreveClient,
  handle: RemoteDownloadHandle,
  options: WatchRemoteDownloadOptions = {},
): Promise<ArrivedDownload> {
  const operation = "remoteDownload.watch";
  return within(operation, { ...options, clock: client.clock }, async (signal) => {
    checkMilliseconds(operation, "timeoutMs", options.timeoutMs);
    let at = checkHandle(operation, handle);
    const pause = new Pause(options.random);
    const reader = outageReader(client, signal);
    let last = "";
    for (let misses = 0, pauseMs = 0; ; ) {
      const found = findTask(await reader(pauseMs), at);
      misses = found === undefined ? misses + 1 : 0;
      const task = typeof found === "object" ? found : undefined;
      if (task) {
        at = await learn(at, task, options.store);
        refuseFailed(operation, task, at);
      }
      const objects = await arrived(client, at, found, signal);
      if (objects) {
        listingsOf(client).clear();
        options.onProgress?.({ ...progressOf(at, task), phase: "done", progress: 1 });
        return { handle: at, objects };
      }
      if (misses >= MISSES) throw new RemoteDownloadError(operation, "vanished");
      const progress = progressOf(at, task);
      options.onProgress?.(progress);
      if (progress.phase !== last) pause.reset();
      last = progress.phase;
      pauseMs = pause.next(task?.intervalMs);
    }
  });
}

async function learn(
  handle: RemoteDownloadHandle,
  task: Task,
  store: WatchRemoteDownloadOptions["store"],
): Promise<RemoteDownloadHandle> {
  const next = learned(handle, task);
  if (next !== handle && store) await rememberHandle("remoteDownload.watch", store, next);
  return next;
}

async function arrived(
  client: CloudreveClient,
  { dst, name }: RemoteDownloadHandle,
  found: Found,
  signal: AbortSignal,
): Promise<DirectoryObject[] | undefined> {
  // Its record may have been deleted after it arrived.
  if (found === undefined) return name === undefined ? undefined : inFolder(client, dst, [name], signal);
  if (found === "unseen" || found.status !== 4 || found.transfer !== 4) return undefined;
  const objects = await soonInFolder(client, dst, namesOf(found), signal);
  if (objects) return objects;
  throw new RemoteDownloadError("remoteDownload.watch", "vanished");
}

/** Reads the lists, and waits out what can pass. */
function outageReader(client: CloudreveClient, signal: AbortSignal): (pauseMs: number) => Promise<Tasks> {
  const reads = taskReads(client);
  const pause = new Pause(() => 0.5);
  let lastReadAt = Number.NEGATIVE_INFINITY;
  return async (pauseMs) => {
    for (let wait = pauseMs; ; ) {
      try {
        const tasks = await reads.next(wait, signal);
        lastReadAt = client.clock.now();
        return tasks;
      } catch (error) {
        if (!(error instanceof ClientError) || signal.aborted) throw error;
        const atLeast = outagePause(error, client.clock.now(), lastReadAt);
        wait = Math.max(pause.next(), atLeast);
      }
    }
  };
}
