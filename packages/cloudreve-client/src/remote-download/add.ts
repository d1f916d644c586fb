import type { Failure, FlowOptions, Store } from "@debrid-drive/runtime";
import { inTurn, within } from "@debrid-drive/runtime/flow";
import type { PathInput } from "../fs/paths/drive-path.ts";
import type { CloudreveClient } from "../generated/client.ts";
import { AddJob } from "./add-job.ts";
import { CheckpointKeeper, type RemoteDownloadCheckpoint } from "./checkpoint.ts";
import type { RemoteDownloadHandle } from "./handle.ts";
import { JobItems } from "./job-items.ts";
import { pathOf, type RemoteDownloadSources, sourcesOf } from "./source.ts";

export type AddRemoteDownloadArgs = RemoteDownloadSources & {
  /** The folder to download into, which must exist. */
  readonly dst: PathInput;
};

export type AddedDownload =
  | {
      /** The address, or the path of the .torrent file. */
      readonly source: string;
      readonly ok: true;
      readonly handle: RemoteDownloadHandle;
      /** False when the server had it already. */
      readonly added: boolean;
    }
  | { readonly source: string; readonly ok: false; readonly error: Failure };

export interface AddRemoteDownloadOptions extends FlowOptions {
  /** Remembers what was sent, so that the next run of the same job adds nothing twice. One store for each job. */
  readonly store?: Store<RemoteDownloadCheckpoint> | undefined;
  /** Is told of every result as it comes: those that wait for others to end come late. */
  readonly onResult?: ((result: AddedDownload, index: number) => void | Promise<void>) | undefined;
  /** What to do when the group allows no more at once: wait until others have ended (the default), or fail. */
  readonly whenFull?: "wait" | "fail" | undefined;
  /** The longest wait in milliseconds; then a `TimeoutError`. Default: none. */
  readonly timeoutMs?: number | undefined;
  /** A number from 0 up to 1, to spread the reads. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/**
 * Lets the server download addresses, magnet links or a torrent into a folder, and gives a result for each, in their
 * order: a handle for {@link watch}, or why the server refused that one. What is under way into that folder already,
 * or lies there as its finished record says, is not added again.
 *
 * @throws ConfigError for what can be no address, and for a store that fails or holds another job
 * @throws FsError when there is no such .torrent file in the drive
 * @throws ApiError when the server takes nothing at all: the folder is missing, the group may not
 */
export function add(
  client: CloudreveClient,
  { dst, ...sources }: AddRemoteDownloadArgs,
  options: AddRemoteDownloadOptions = {},
): Promise<AddedDownload[]> {
  const operation = "remoteDownload.add";
  return within(operation, { ...options, clock: client.clock }, async (signal) => {
    const folder = pathOf(operation, "dst", dst);
    const wanted = sourcesOf(operation, sources);
    const keeper = new CheckpointKeeper(operation, options.store, folder, wanted);
    const setup = { client, dst: folder, sources: wanted, keeper, options, signal };
    const job = async () => {
      signal.throwIfAborted();
      return new AddJob(setup, await JobItems.load(setup)).run();
    };
    return keeper.alone(() => inTurn(client, `${operation} ${folder}`, job), signal);
  });
}
