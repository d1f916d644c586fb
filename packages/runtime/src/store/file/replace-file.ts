import { basename, dirname, join } from "node:path";
import type { Clock } from "../../clock.ts";
import { wait } from "../../flow/wait.ts";
import { codeOf, type Files } from "./files.ts";

/** No save takes that long: what is older was left behind. */
const LEFT_BEHIND_MS = 60_000;
const RENAMES = 20;
const RENAME_PAUSE_MS = 50;
const IN_USE = new Set(["EPERM", "EACCES", "EBUSY"]);

export interface Replacement {
  readonly files: Files;
  readonly clock: Clock;
  readonly windows: boolean;
  readonly path: string;
  readonly text: string;
}

/** Afterwards the file holds the whole text; if this fails or the program dies, it holds what it held before. */
export async function replaceFile(replacement: Replacement): Promise<void> {
  const { files, windows, path, text } = replacement;
  await files.makeFolder(dirname(path));
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    await files.create(temporary, text, true);
    // A folder that cannot be listed, or somebody who cleans up too, does no harm.
    await removeLeftovers(replacement, temporary).catch(() => {});
    await rename(replacement, temporary);
  } catch (error) {
    await files.remove(temporary).catch(() => {});
    throw error;
  }
  // Windows has no such thing, and some network file systems refuse it.
  if (!windows) await files.syncFolder(dirname(path)).catch(() => {});
}

/** Compares with the file just made, so that only the clock of the file system counts. */
async function removeLeftovers({ files, path }: Replacement, temporary: string): Promise<void> {
  const now = await files.changedAt(temporary);
  const start = `${basename(path)}.`;
  for (const name of await files.list(dirname(path))) {
    if (!name.startsWith(start) || !/^[\da-f-]{36}\.tmp$/.test(name.slice(start.length))) continue;
    const other = join(dirname(path), name);
    if (now - (await files.changedAt(other)) > LEFT_BEHIND_MS) await files.remove(other);
  }
}

/** On Windows a file cannot be replaced while somebody reads it, such as a virus scanner. */
async function rename({ files, clock, windows, path }: Replacement, temporary: string): Promise<void> {
  const never = new AbortController().signal;
  for (let tries = 1; ; tries += 1) {
    try {
      return await files.rename(temporary, path);
    } catch (error) {
      if (!windows || tries === RENAMES || !IN_USE.has(codeOf(error) ?? "")) throw error;
    }
    await wait(clock, RENAME_PAUSE_MS * (0.5 + Math.random()), never);
  }
}
