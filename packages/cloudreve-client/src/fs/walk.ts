import { AbortedError, ConfigError, type FlowOptions, within } from "@debrid-drive/runtime";
import type { CloudreveClient } from "../generated/client.ts";
import type { Entry } from "./entry.ts";
import { FsError } from "./fs-error.ts";
import type { Listing } from "./listings.ts";
import { DrivePath, type PathInput } from "./paths/drive-path.ts";
import { Queue } from "./queue.ts";
import { readFolder } from "./read-folder.ts";

const MOST_AT_ONCE = 16;

export interface WalkOptions extends FlowOptions {
  /** How many levels: 1 is what lies directly in the folder. Default: all. */
  readonly depth?: number | undefined;
  /** What is given. Folders that it leaves out are looked into all the same. Default: everything. */
  readonly filter?: ((entry: Entry) => boolean) | undefined;
  /** Which folders are looked into. Default: all. */
  readonly enter?: ((folder: Entry) => boolean) | undefined;
  /** How many folders are listed at once, 1 to 16. Default 4. */
  readonly atOnce?: number | undefined;
}

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
  const start = DrivePath.parse(path, "walk");
  const { depth = Number.POSITIVE_INFINITY, atOnce = 4 } = options;
  if (!(depth >= 1)) throw new ConfigError("walk", "depth", "expected a number of levels, 1 or more");
  if (!(Number.isInteger(atOnce) && atOnce >= 1 && atOnce <= MOST_AT_ONCE)) {
    throw new ConfigError("walk", "atOnce", `expected a whole number from 1 to ${MOST_AT_ONCE}`);
  }
  return { [Symbol.asyncIterator]: () => steps(client, start, { ...options, depth, atOnce }) };
}

async function* steps(
  client: CloudreveClient,
  start: DrivePath,
  { depth, atOnce, filter, enter, signal }: WalkOptions & { depth: number; atOnce: number },
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
  const visits: Visit[] = [{ level: 1, listing: read(start) }];
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
