import { ApiError } from "@debrid-drive/cloudreve-client";
import type { Run } from "./live.ts";

const ROUNDS = 40;
const PAUSE_MS = 5_000;

/** Removes all that a run made, whatever became of it; tells what it could not. */
export async function sweep(run: Run, signal: AbortSignal): Promise<string[]> {
  const problems: string[] = [];
  const steps = { endDownloads, endTasks, dropAccounts, dropTags, dropShares, dropFolder };
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step(run, signal);
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
    }
  }
  return problems;
}

/** A download cannot be cancelled before aria2 has told its id, and has a record when it is. */
async function endDownloads(run: Run, signal: AbortSignal): Promise<void> {
  const { remoteDownload, user } = run.drive;
  if (!run.settings.aria2 || !(await user.me({}, { signal })).group.allowRemoteDownload) return;
  const isOwn = ({ dst }: { dst: string }) => dst === run.root || dst.startsWith(`${run.root}/`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const active = (await remoteDownload.listActive({}, { signal })).filter(isOwn);
    const finished = (await remoteDownload.listFinished({}, { signal })).filter(isOwn);
    const gids = [...active.map(({ info }) => info.gid), ...finished.map(({ gid }) => gid)];
    if (gids.length === 0) return;
    for (const gid of gids.filter(Boolean)) {
      await remoteDownload.cancelTask({ gid }, { signal }).catch(unlessRefused);
    }
    if (active.length > 0) await run.pause(PAUSE_MS, signal);
  }
  throw new Error("remote downloads are left");
}

/** What is being packed would make its folder again. */
async function endTasks(run: Run, signal: AbortSignal): Promise<void> {
  for (let round = 0; round < ROUNDS && run.isPacking; round += 1) {
    const { tasks } = await run.drive.setting.listTasks({ page: 1 }, { signal });
    if (!tasks.some(({ status, type }) => status <= 1 && type <= 1)) return;
    await run.pause(PAUSE_MS, signal);
  }
}

async function dropAccounts({ drive, name }: Run, signal: AbortSignal): Promise<void> {
  const { accounts } = await drive.webdav.list({}, { signal });
  for (const { ID, Name } of accounts) {
    if (Name.startsWith(name)) await drive.webdav.delete({ id: ID }, { signal });
  }
}

async function dropTags({ drive, name }: Run, signal: AbortSignal): Promise<void> {
  const { tags } = await drive.user.me({}, { signal });
  for (const tag of tags) if (tag.name.startsWith(name)) await drive.tag.delete({ id: tag.id }, { signal });
}

async function dropShares({ drive, shares }: Run, signal: AbortSignal): Promise<void> {
  for (const id of shares) await drive.share.delete({ id }, { signal }).catch(unlessRefused);
}

/** Unfinished uploads go with their folder. */
async function dropFolder(run: Run, signal: AbortSignal): Promise<void> {
  const { fs } = run.drive;
  for (let round = 0; round < 4; round += 1) {
    if (!(await fs.exists(run.root, { signal, fresh: true }))) return;
    await fs.remove(run.root, { signal });
    if (round > 0) await run.pause(PAUSE_MS, signal);
  }
  throw new Error(`${run.root} is still there`);
}

function unlessRefused(error: unknown): void {
  if (!(error instanceof ApiError)) throw error;
}
