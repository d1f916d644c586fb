import type { RealDebridClient } from "../generated/client.ts";
import { selectFiles } from "../generated/operations/torrents.ts";
import { addOnce } from "./add-once.ts";
import { fileOfDownload, linksOfTorrent } from "./links-of-torrent.ts";
import type { CheckpointKeeper, MagnetCheckpoint } from "./magnet-checkpoint.ts";
import type {
  MagnetDownload,
  MagnetLinks,
  MagnetProgress,
  MagnetToLinksArgs,
  MagnetToLinksOptions,
} from "./magnet-to-links.ts";
import { rankOf } from "./torrent-status.ts";
import { type UnrestrictResult, unrestrictAll } from "./unrestrict-all.ts";
import { type WaitUntilOptions, waitUntil } from "./wait-until.ts";
import { wantedFiles } from "./wanted-files.ts";

export interface Job extends MagnetToLinksArgs {
  readonly client: RealDebridClient;
  readonly hash: string;
  readonly keeper: CheckpointKeeper;
  readonly options: MagnetToLinksOptions;
  readonly signal: AbortSignal;
}

export function addStep({ client, magnet, hash, keeper, options, signal }: Job): Promise<MagnetCheckpoint> {
  options.onProgress?.({ step: "add", progress: 0 });
  return keeper.alone(async () => {
    const kept = await keeper.load();
    if (kept) return kept;
    const { id } = await addOnce(client, { magnet }, { signal });
    return keeper.save({ version: 1, hash, id });
  }, signal);
}

export async function selectStep(job: Job, at: MagnetCheckpoint): Promise<MagnetCheckpoint> {
  if (at.wanted !== undefined) return at;
  const { client, select, keeper, options, signal } = job;
  const goal = { id: at.id, status: "waiting_files_selection" } as const;
  const info = await waitUntil(client, goal, follow(job, "list-files"));
  const wanted = wantedFiles("magnetToLinks", info.files, select);
  options.onProgress?.({ step: "select", progress: 0 });
  if (rankOf(info.status) <= rankOf(goal.status)) {
    const done = await selectFiles(client, { id: at.id, files: wanted.join(",") }, { signal }).result();
    // 31: it was done already.
    if (!done.ok && !(done.error.kind === "unlisted" && done.error.code === 31)) throw done.error;
  }
  return keeper.save({ ...at, wanted });
}

export async function linkStep(job: Job, at: MagnetCheckpoint): Promise<MagnetCheckpoint> {
  if (at.linked !== undefined) return at;
  await waitUntil(job.client, { id: at.id, status: "downloaded" }, follow(job, "fetch"));
  return job.keeper.save({ ...at, ...(await linksOfTorrent(job.client, at, job.signal)) });
}

export async function unrestrictStep(job: Job, at: MagnetCheckpoint): Promise<MagnetLinks> {
  const { client, keeper, options, signal } = job;
  const { id, hash, linked = [] } = at;
  const results = new Map<string, UnrestrictResult>();
  for (const [link, data] of Object.entries(at.done ?? {})) results.set(link, { link, ok: true, data });
  const tell = () =>
    options.onProgress?.({
      step: "unrestrict",
      progress: linked.length === 0 ? 1 : results.size / linked.length,
    });
  tell();
  let done = at.done;
  await unrestrictAll(
    client,
    { links: linked.map(({ link }) => link).filter((link) => !results.has(link)) },
    {
      signal,
      concurrency: options.concurrency,
      paceMs: options.paceMs,
      async onResult(result) {
        results.set(result.link, result);
        if (result.ok) {
          done = { ...done, [result.link]: result.data };
          await keeper.save({ ...at, done });
        }
        tell();
      },
    },
  );
  const missing = new Set(at.missing);
  const downloads = linked.flatMap(({ link, files }): MagnetDownload[] => {
    const result = results.get(link);
    if (result === undefined) return [];
    const file = result.ok && files.length === 0 ? fileOfDownload([...missing], result.data) : undefined;
    if (file === undefined) return [{ ...result, files }];
    missing.delete(file);
    return [{ ...result, files: [file] }];
  });
  return { id, hash, downloads, missing: [...missing] };
}

function follow({ options, signal }: Job, step: MagnetProgress["step"]): WaitUntilOptions {
  const { stalledMs, random, onProgress } = options;
  return {
    signal,
    stalledMs,
    random,
    onProgress: ({ phase, progress }) => onProgress?.({ step, progress, status: phase }),
  };
}
