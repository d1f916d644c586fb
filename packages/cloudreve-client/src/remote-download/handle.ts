import { ConfigError } from "@debrid-drive/runtime/core";
import type { Source } from "./source.ts";
import type { Task } from "./task.ts";
import type { Tasks } from "./task-reads.ts";

/**
 * A remote download that was added, as plain JSON: keep it, and {@link watch} finds the download again. The address may
 * be as good as the file, so keep it where nobody else reads.
 */
export interface RemoteDownloadHandle {
  readonly version: 1;
  /** The address it was given. */
  readonly url?: string | undefined;
  /** The path of the .torrent file it was given. */
  readonly torrent?: string | undefined;
  /** The info hash of a magnet link. */
  readonly hash?: string | undefined;
  /** The folder it goes to. */
  readonly dst: string;
  /** What is older by the server's clock, in milliseconds, is another download. */
  readonly since?: number | undefined;
  /** aria2's ids of other downloads that could be mistaken for it. */
  readonly others: readonly string[];
  /** Which of so many equal ones it is, from 0. */
  readonly place: number;
  readonly equals: number;
  /** aria2's ids of this download, once it has any; that of a magnet link changes. */
  readonly gids: readonly string[];
  /** The name of its file or folder, once it is known. */
  readonly name?: string | undefined;
}

/** The handle of something that is about to be added to what there is. */
export function newHandle(
  source: Source,
  dst: string,
  { active, finished }: Tasks,
  { place, equals }: Pick<RemoteDownloadHandle, "place" | "equals">,
): RemoteDownloadHandle {
  const times = [...active, ...finished].flatMap(({ createdAt, updatedAt }) => [createdAt, updatedAt]);
  const since = times.reduce(
    (max, time) => (time !== undefined && !(max !== undefined && max > time) ? time : max),
    undefined,
  );
  const others = [...active, ...finished.filter(({ createdAt = 0 }) => createdAt >= (since ?? 0))]
    .filter((task) => task.dst === dst && task.gid !== "")
    .flatMap(({ gid, followedBy }) => [gid, ...followedBy]);
  return {
    version: 1,
    ...source,
    dst,
    ...(since !== undefined && { since }),
    others,
    place,
    equals,
    gids: [],
  };
}

/** The handle of a download that was there already. */
export function handleOfTask(source: Source, task: Task): RemoteDownloadHandle {
  const handle = { version: 1, ...source, dst: task.dst, others: [], place: 0, equals: 1, gids: [] } as const;
  return learned(handle, task);
}

/** The handle with what its task tells; the same object when that is nothing new. */
export function learned(handle: RemoteDownloadHandle, task: Task): RemoteDownloadHandle {
  const gids = [task.gid, ...task.followedBy].filter((gid) => gid !== "" && !handle.gids.includes(gid));
  const name = task.name === "" ? handle.name : task.name;
  if (gids.length === 0 && name === handle.name) return handle;
  return { ...handle, gids: [...handle.gids, ...gids], ...(name !== undefined && { name }) };
}

/** @throws ConfigError for anything that is no handle */
export function checkHandle(operation: string, handle: RemoteDownloadHandle): RemoteDownloadHandle {
  const isHandle =
    handle?.version === 1 &&
    typeof handle.dst === "string" &&
    typeof (handle.url ?? handle.torrent) === "string" &&
    Array.isArray(handle.gids) &&
    Array.isArray(handle.others);
  if (isHandle) return handle;
  throw new ConfigError(operation, "handle", "expected a handle that remoteDownload.add gave");
}
