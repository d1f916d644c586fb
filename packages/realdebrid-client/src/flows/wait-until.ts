import type { FlowOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { checkMilliseconds, outagePause, wait, within } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import type { TorrentInfo, TorrentStatus } from "../generated/models.ts";
import { getTorrentInfo } from "../generated/operations/torrents.ts";
import { TorrentError } from "./torrent-error.ts";
import { rankOf, type TorrentGoal } from "./torrent-status.ts";
import { TorrentWatch } from "./torrent-watch.ts";

/** About twice what the service itself gives a magnet link without peers. */
const STALLED_MS = 600_000;

export interface WaitUntilArgs {
  /** The id of the torrent. */
  readonly id: string;
  /** What to wait for; statuses pass quickly, so one that comes later will do too. */
  readonly status: TorrentGoal;
}

export interface TorrentProgress {
  readonly phase: TorrentStatus;
  /** How much of the phase is done, 0 to 1. Each phase starts at 0 again. */
  readonly progress: number;
  readonly info: TorrentInfo;
}

export interface WaitUntilOptions extends FlowOptions {
  /** Is told of every read. */
  readonly onProgress?: ((progress: TorrentProgress) => void) | undefined;
  /** The longest wait in milliseconds; then a `TimeoutError`. Default: none. */
  readonly timeoutMs?: number | undefined;
  /** How long `downloading` may have no seeders and no speed, in milliseconds. Default 600,000. */
  readonly stalledMs?: number | undefined;
  /** A number from 0 up to 1, to spread the reads. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/**
 * Follows a torrent until it has a status or is past it. Reads after 1 second, then less and less often, every 10
 * seconds in the end, 30 while it is queued or has no peers. Once it has been read, outages of up to five minutes are
 * waited out.
 *
 * @throws TorrentError when it has failed, stalled, is gone, or its files must be selected first
 */
export function waitUntil(
  client: RealDebridClient,
  { id, status }: WaitUntilArgs,
  options: WaitUntilOptions = {},
): Promise<TorrentInfo> {
  return within("waitUntil", { ...options, clock: client.clock }, async (signal) => {
    const { stalledMs = STALLED_MS, random = Math.random, onProgress } = options;
    checkMilliseconds("waitUntil", "stalledMs", stalledMs);
    if (rankOf(status) < 1) throw new ConfigError("waitUntil", "status", "this is no status to wait for");
    const watch = new TorrentWatch(status, stalledMs, random);
    for (let readAt = Number.NEGATIVE_INFINITY; ; ) {
      const read = await readTorrent(client, id, readAt, signal);
      if (read.info) {
        readAt = client.clock.now();
        onProgress?.(progressOf(read.info));
        if (watch.see(read.info, readAt)) return read.info;
      }
      await wait(client.clock, Math.max(watch.nextPause(), read.pauseMs ?? 0), signal);
    }
  });
}

/** One read; without `info` when it failed in a way that can pass. */
async function readTorrent(
  client: RealDebridClient,
  id: string,
  lastReadAt: number,
  signal: AbortSignal,
): Promise<{ info?: TorrentInfo; pauseMs?: number }> {
  const read = await getTorrentInfo(client, { id }, { signal }).result();
  if (read.ok) return { info: read.data };
  const { error } = read;
  if (error.kind === "api" && error.code === 7) throw new TorrentError("waitUntil", "gone", undefined, error);
  return { pauseMs: outagePause(error, client.clock.now(), lastReadAt) };
}

function progressOf(info: TorrentInfo): TorrentProgress {
  const progress = info.status === "downloaded" ? 1 : Math.min(1, Math.max(0, info.progress / 100));
  return { phase: info.status, progress, info };
}
