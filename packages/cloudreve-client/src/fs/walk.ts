import { AbortedError } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import type { Entry } from "./entry.ts";
import { FsError } from "./fs-error.ts";
import type { Listing } from "./listings.ts";
import { DrivePath, type PathInput } from "./paths/drive-path.ts";
import { Queue } from "./queue.ts";
import { readFolder } from "./read-folder.ts";
import { type CheckedWalk, startWalk, type WalkOptions } from "./start-walk.ts";

interface Visit {
  readonly level: number;
  readonly listing: Promise<Listing | undefined>;
}

/**
 * Everything in a folder and below, level by level, as far as it is used: no more than `atOnce` folders are listed ahead.
 * A folder that is gone before it is its turn is left out.
 *
 * @throws FsError when the folder to begin with is not there
 * @throws ConfigError with the reason for a path or an option that cannot be
 */
export function walk(
  client: CloudreveClient,
  path: PathInput,
  options: WalkOptions = {},
): AsyncIterable<Entry> {
  return startWalk(path, options, (...checked) => walkFrom(client, ...checked));
}

/** What {@link walk} gives, for options that were checked. */
export async function* walkFrom(
  client: CloudreveClient,
  names: readonly string[],
  { depth, atOnce, filter, enter, signal }: CheckedWalk,
): AsyncGenerator<Entry, void, undefined> {
  const left = new AbortController();
  const leave = () => left.abort(signal?.reason);
  if (signal?.aborted) leave();
  signal?.addEventListener("abort", leave, { once: true });
  const read = (path: DrivePath): Promise<Listing> =>
    within("walk", { signal: left.signal }, (own) =>
      readFolder({ client, operation: "walk", signal: own }, path),
    );
  const waiting = new Queue<{ readonly level: number; readonly path: DrivePath }>();
  const visits: Visit[] = [{ level: 1, listing: read(DrivePath.parse(names)) }];
  try {
    for (let visit = visits.shift(); visit; visit = visits.shift()) {
      for (const entry of (await visit.listing)?.entries ?? []) {
        if (entry.type === "dir" && visit.level < depth && (enter?.(entry) ?? true)) {
          waiting.push({ level: visit.level + 1, path: DrivePath.known(entry.path) });
        }
        if (signal?.aborted) throw new AbortedError({ operation: "walk", cause: signal.reason });
        if (filter?.(entry) ?? true) yield entry;
      }
      while (visits.length < atOnce) {
        const next = waiting.shift();
        if (!next) break;
        const listing = read(next.path).catch(unlessGone);
        // Its failure is told when it is its turn, or not at all.
        listing.catch(() => {});
        visits.push({ level: next.level, listing });
      }
    }
  } finally {
    signal?.removeEventListener("abort", leave);
    left.abort();
  }
}

/** A name such as `..` has no address either. */
function unlessGone(error: unknown): undefined {
  const isAway = error instanceof FsError && error.reason === "not-found";
  if (!isAway && !(error instanceof ConfigError)) throw error;
}
