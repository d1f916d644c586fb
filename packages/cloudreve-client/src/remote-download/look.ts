import type { CloudreveClient } from "../generated/client.ts";
import { type Found, findTask, isEqual, isUnseen } from "./find-task.ts";
import { handleOfTask, learned, type RemoteDownloadHandle } from "./handle.ts";
import { inFolder, namesOf } from "./in-folder.ts";
import type { Item } from "./item.ts";
import type { Pause } from "./pause.ts";
import { isSameSource, nameOfMagnet, type Source } from "./source.ts";
import type { Task } from "./task.ts";
import { type Tasks, taskReads } from "./task-reads.ts";

/** How long the server may take to ask aria2 about a download. */
const UNSEEN_MS = 60_000;

/** What a client has added, for as long as the server shows nothing of it. */
const ledgers = new WeakMap<CloudreveClient, RemoteDownloadHandle[]>();

export function noteAdded(client: CloudreveClient, handle: RemoteDownloadHandle): void {
  ledgers.set(client, [...(ledgers.get(client) ?? []), handle]);
}

/**
 * Finds what of the items the server has already; those then are `added`. While it may have one without showing so, or
 * until so many reads were made, it reads again.
 */
export async function lookForTasks(
  client: CloudreveClient,
  dst: string,
  items: readonly Item[],
  { pause, signal, reads = 1 }: { pause: Pause; signal: AbortSignal; reads?: number },
): Promise<Tasks> {
  const start = client.clock.now();
  for (let count = 1, pauseMs = 0; ; count += 1) {
    const tasks = await taskReads(client).next(pauseMs, signal);
    const own = ownUnseen(client, tasks);
    let isUnclear = false;
    for (const item of items.filter(({ added }) => !added)) {
      const found = await find(client, tasks, dst, item, { items, own, signal });
      if (found === "unseen") isUnclear = true;
      else if (found) Object.assign(item, { handle: found, added: true });
    }
    const isOver = items.every(({ added }) => added) || (!isUnclear && count >= reads);
    if (isOver || client.clock.now() - start >= UNSEEN_MS) return tasks;
    pauseMs = pause.next();
  }
}

interface Around {
  readonly items: readonly Item[];
  /** What this client has added itself and cannot be seen yet. */
  readonly own: readonly RemoteDownloadHandle[];
  readonly signal: AbortSignal;
}

async function find(
  client: CloudreveClient,
  tasks: Tasks,
  dst: string,
  { source, handle }: Item,
  { items, own, signal }: Around,
): Promise<RemoteDownloadHandle | "unseen" | undefined> {
  const taken = items.flatMap((one) => (one.added && one.handle) || []);
  const isFree = (task: Task) => !taken.some(({ gids }) => gids.includes(task.gid));
  if (handle) {
    const found: Found = findTask(tasks, handle);
    return typeof found === "object" ? (isFree(found) ? learned(handle, found) : undefined) : found;
  }
  const mine = own.find(
    (one) => one.dst === dst && isSameSource(one as typeof source, source) && !taken.includes(one),
  );
  if (mine) return mine;
  for (const task of [...tasks.active, ...tasks.finished]) {
    const isIt = task.dst === dst && isFree(task) && (isEqual(task, source) || isEndedMagnet(task, source));
    if (isIt && (await isOfUse(client, task, signal))) return handleOfTask(source, task);
  }
  const unseen = tasks.active.filter((task) => task.dst === dst && task.gid === "").length;
  return unseen > own.filter((one) => one.dst === dst).length ? "unseen" : undefined;
}

/** Ended torrents show no info hash, only a name. */
const isEndedMagnet = ({ status, isTorrent, name }: Task, { url, hash }: Source): boolean =>
  hash !== undefined && status === 4 && isTorrent && name !== "" && name === nameOfMagnet(url ?? "");

/** Under way, on its way into the folder, or there. */
async function isOfUse(client: CloudreveClient, task: Task, signal: AbortSignal): Promise<boolean> {
  const { status, transfer, dst } = task;
  if (status < 3 || status === 7) return true;
  if (status !== 4 || transfer === 2 || transfer === 3) return false;
  return transfer !== 4 || (await inFolder(client, dst, namesOf(task), signal)) !== undefined;
}

function ownUnseen(client: CloudreveClient, tasks: Tasks): readonly RemoteDownloadHandle[] {
  const own = ledgers.get(client) ?? [];
  const unseen = own.filter((handle) => isUnseen(tasks, handle.dst) && findTask(tasks, handle) === "unseen");
  ledgers.set(client, unseen);
  return unseen;
}
