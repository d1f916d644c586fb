import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import { selectRemoteDownloadFiles } from "../generated/operations/remote-download.ts";
import { type FindRemoteDownloadOptions, isUnderWay } from "./cancel.ts";
import { findTask } from "./find-task.ts";
import { checkHandle, type RemoteDownloadHandle } from "./handle.ts";
import { Pause } from "./pause.ts";
import { RemoteDownloadError } from "./remote-download-error.ts";
import { taskReads } from "./task-reads.ts";

export interface TorrentFile {
  /** From 1. */
  readonly index: number;
  /** Its name, without folders: the server gives no more. */
  readonly name: string;
  readonly bytes: number;
  readonly selected: boolean;
}

export interface SelectFilesArgs {
  readonly handle: RemoteDownloadHandle;
  /** Which files are wanted: their numbers, or a function that says yes. */
  readonly select: readonly number[] | ((file: TorrentFile) => boolean);
}

/**
 * Chooses which files of a torrent to download, as soon as the server knows them, and gives those. Of a torrent with
 * one file there is nothing to choose.
 *
 * @throws ConfigError when that is none, or one that is not there
 * @throws RemoteDownloadError when the download is gone or has ended
 */
export function selectFiles(
  client: CloudreveClient,
  { handle, select }: SelectFilesArgs,
  options: FindRemoteDownloadOptions = {},
): Promise<TorrentFile[]> {
  const operation = "remoteDownload.selectFiles";
  return within(operation, { ...options, clock: client.clock }, async (signal) => {
    checkHandle(operation, handle);
    const pause = new Pause();
    for (let pauseMs = 0; ; pauseMs = pause.next()) {
      const task = findTask(await taskReads(client).next(pauseMs, signal), handle);
      if (task === undefined || (task !== "unseen" && !isUnderWay(task))) {
        throw new RemoteDownloadError(operation, "vanished", task?.error);
      }
      if (task === "unseen" || task.name === "" || task.files.length === 0) continue;
      const files = task.files.map(({ index, path, length, selected }) => ({
        index: Number(index),
        name: path,
        bytes: Number(length),
        selected: selected === "true",
      }));
      const wanted = chosen(operation, files, select);
      if (task.isMulti && task.files.length > 1) {
        const indexes = wanted.map(({ index }) => index);
        await selectRemoteDownloadFiles(client, { gid: task.gid, indexes }, { signal });
      }
      return wanted.map((file) => ({ ...file, selected: true }));
    }
  });
}

function chosen(
  operation: string,
  files: readonly TorrentFile[],
  select: SelectFilesArgs["select"],
): TorrentFile[] {
  if (typeof select !== "function" && select.some((one) => !files.some(({ index }) => index === one))) {
    throw new ConfigError(operation, "select", "names a file that the torrent does not have");
  }
  const wanted = files.filter((file) =>
    typeof select === "function" ? select(file) : select.includes(file.index),
  );
  if (wanted.length === 0) throw new ConfigError(operation, "select", "selects none of the files");
  return wanted;
}
