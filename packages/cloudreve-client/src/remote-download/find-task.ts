import type { RemoteDownloadHandle } from "./handle.ts";
import { nameOfMagnet, normal } from "./source.ts";
import type { Task } from "./task.ts";
import type { Tasks } from "./task-reads.ts";

/** `unseen`: it may be one of those that the server has not asked aria2 about yet, which show no address. */
export type Found = Task | "unseen" | undefined;

/** The task of a handle: by aria2's id, by address or info hash, and where neither shows, by name and time. */
export function findTask(tasks: Tasks, handle: RemoteDownloadHandle): Found {
  const all = [...tasks.active, ...tasks.finished];
  const byId = handle.gids.flatMap((gid) => all.filter((task) => task.gid === gid)).at(-1);
  if (byId) return byId;
  const candidates = all.filter((task) => isCandidate(task, handle));
  const unseen = isUnseen(tasks, handle.dst);
  const equal = candidates.filter((task) => isEqual(task, handle)).sort(byGid);
  if (handle.gids.length === 0 && equal.length < handle.equals && unseen) return "unseen";
  // The twin of one that is gone is not it.
  const isTwin = handle.gids.length > 0 && handle.hash === undefined;
  if (equal.length > 0 && !isTwin) return equal[handle.place];
  return byName(candidates, handle);
}

/** Whether a download into the folder shows nothing of itself yet. */
export const isUnseen = ({ active }: Tasks, dst: string): boolean =>
  active.some((task) => task.gid === "" && task.dst === dst);

/** Whether the task shows that it has the address or the info hash. */
export function isEqual(task: Task, { url, hash }: Pick<RemoteDownloadHandle, "url" | "hash">): boolean {
  if (hash !== undefined) return task.hash === hash;
  return url !== undefined && task.urls.some((one) => one === url || normal(one) === normal(url));
}

function isCandidate(task: Task, { dst, since, others }: RemoteDownloadHandle): boolean {
  if (task.dst !== dst || task.gid === "" || others.includes(task.gid)) return false;
  return task.createdAt === undefined || since === undefined || task.createdAt >= since;
}

/** One that has neither address nor hash: an ended torrent, or what a .torrent file led to. */
function byName(candidates: readonly Task[], handle: RemoteDownloadHandle): Task | undefined {
  const possible = candidates.filter((task) => mayBe(task, handle));
  const name = handle.name ?? (handle.hash === undefined ? undefined : nameOfMagnet(handle.url ?? ""));
  const named = possible.filter((task) => task.name !== "" && task.name === name);
  if (named.length > 0 || handle.name !== undefined) return named.length === 1 ? named[0] : undefined;
  return possible.length === 1 ? possible[0] : undefined;
}

function mayBe(task: Task, { url, torrent, hash, gids }: RemoteDownloadHandle): boolean {
  if (torrent !== undefined) return true;
  if (hash !== undefined) return task.isTorrent && task.hash === "";
  // aria2 never told anything of it.
  if (gids.length === 0 && task.files.length === 0 && task.urls.length === 0) return true;
  return task.isTorrent && /\.torrent($|[?#])/i.test(url ?? "");
}

const byGid = (one: Task, other: Task): number => (one.gid < other.gid ? -1 : 1);
