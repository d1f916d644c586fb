import type { Store } from "@debrid-drive/runtime";
import { infoHashOfMagnet, within } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import type { TorrentFile, TorrentStatus } from "../generated/models.ts";
import { CheckpointKeeper, type LinkedFiles, type MagnetCheckpoint } from "./magnet-checkpoint.ts";
import { addStep, type Job, linkStep, selectStep, unrestrictStep } from "./magnet-steps.ts";
import type { UnrestrictAllOptions, UnrestrictResult } from "./unrestrict-all.ts";
import type { WaitUntilOptions } from "./wait-until.ts";
import type { FileChoice } from "./wanted-files.ts";

export interface MagnetToLinksArgs {
  readonly magnet: string;
  /** Which files: ids, or a function that says yes. Default: all. */
  readonly select?: FileChoice | undefined;
}

export interface MagnetProgress {
  readonly step: "add" | "list-files" | "select" | "fetch" | "unrestrict";
  /** How much of the step is done, 0 to 1; of `fetch`, how much of the status. */
  readonly progress: number;
  /** What is happening to the torrent, in `list-files` and `fetch`. */
  readonly status?: TorrentStatus;
}

export interface MagnetToLinksOptions
  extends Omit<WaitUntilOptions, "onProgress">,
    Pick<UnrestrictAllOptions, "concurrency" | "paceMs"> {
  /** Remembers how far the job has come, so that the next run goes on from there. One store for each job. */
  readonly store?: Store<MagnetCheckpoint> | undefined;
  readonly onProgress?: ((progress: MagnetProgress) => void) | undefined;
}

/** A link with its files and what came of it. */
export type MagnetDownload = UnrestrictResult & Pick<LinkedFiles, "files">;

export interface MagnetLinks {
  /** The id of the torrent. */
  readonly id: string;
  /** The info hash, 40 lower-case hex digits. */
  readonly hash: string;
  /** In file order. An archive has several files; none are given where a link's file could not be found out. */
  readonly downloads: readonly MagnetDownload[];
  /** Wanted files that the service gave no link for, or that an earlier selection left out. */
  readonly missing: readonly TorrentFile[];
}

/**
 * From a magnet link to downloads: adds it unless it is there, selects files, waits until they are fetched, and
 * unrestricts their links. With a store it goes on where an earlier run ended, however that ended, and never adds twice;
 * links that failed are tried again. What a finished job gave is given again: `store.save(undefined)` begins anew.
 *
 * @throws ConfigError for a magnet without a v1 info hash, a selection of nothing, or a store that fails
 * @throws TorrentError when the torrent has failed, stalled or is gone
 */
export function magnetToLinks(
  client: RealDebridClient,
  { magnet, select }: MagnetToLinksArgs,
  options: MagnetToLinksOptions = {},
): Promise<MagnetLinks> {
  return within("magnetToLinks", { ...options, clock: client.clock }, async (signal) => {
    const hash = infoHashOfMagnet("magnetToLinks", magnet);
    const keeper = new CheckpointKeeper("magnetToLinks", options.store, hash);
    const job: Job = { client, magnet, hash, select, keeper, options: { ...options, signal }, signal };
    const added = await addStep(job);
    const selected = await selectStep(job, added);
    return unrestrictStep(job, await linkStep(job, selected));
  });
}
