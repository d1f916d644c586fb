import type { FlowOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import type { Entry } from "./entry.ts";
import type { PathInput } from "./paths/drive-path.ts";
import { namesOf } from "./paths/names-of.ts";

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

export interface CheckedWalk extends WalkOptions {
  readonly depth: number;
  readonly atOnce: number;
}

/** A walk that has yet to load what walks, `walkFrom`. */
export function startWalk(
  path: PathInput,
  options: WalkOptions,
  load: (
    names: readonly string[],
    options: CheckedWalk,
  ) => AsyncIterable<Entry> | Promise<AsyncIterable<Entry>>,
): AsyncIterable<Entry> {
  const names = namesOf(path, "walk", "path");
  const { depth = Number.POSITIVE_INFINITY, atOnce = 4 } = options;
  if (!(depth >= 1)) throw new ConfigError("walk", "depth", "expected a number of levels, 1 or more");
  if (!(Number.isInteger(atOnce) && atOnce >= 1 && atOnce <= MOST_AT_ONCE)) {
    throw new ConfigError("walk", "atOnce", `expected a whole number from 1 to ${MOST_AT_ONCE}`);
  }
  return {
    async *[Symbol.asyncIterator]() {
      yield* await load(names, { ...options, depth, atOnce });
    },
  };
}
