import { ConfigError } from "@debrid-drive/runtime/core";
import { HttpError } from "@debrid-drive/runtime/flow";
import { getObjectProperties } from "../generated/operations/object.ts";
import type { Entry, EntryId } from "./entry.ts";
import type { Folders } from "./folders.ts";
import { FsError } from "./fs-error.ts";
import { DrivePath, type PathInput } from "./paths/drive-path.ts";
import { type Asking, entryNamed } from "./read-folder.ts";
import { isGone } from "./refusals.ts";

/** A file or folder: its path, or something with its id, such as an {@link Entry}. */
export type Target = PathInput | EntryId;

/** One, or an array of them. An array is never the names of one path: for that, give an array of arrays. */
export type Targets = string | DrivePath | EntryId | readonly Target[];

/** Something as it is now, and the folder it is in. */
export interface Located {
  readonly entry: Entry;
  readonly folder: DrivePath;
}

export function targetsOf(targets: Targets): readonly Target[] {
  return Array.isArray(targets) ? targets : [targets as Target];
}

export function isId(target: Target): target is EntryId {
  return typeof target === "object" && "id" in target;
}

/** Reads all paths before anything is sent. @throws ConfigError with the reason, also for the root */
export function checkTargets(targets: Targets, operation: string, field: string): (DrivePath | EntryId)[] {
  return targetsOf(targets).map((target) => {
    const checked = isId(target)
      ? checkId(target, operation, field)
      : DrivePath.parse(target, operation, field);
    if (checked instanceof DrivePath ? checked.isRoot : checked.path === "/") {
      throw new ConfigError(operation, field, "the root of the drive itself cannot be given here");
    }
    return checked;
  });
}

/** Finds one as it is now. @throws FsError when it is not there */
export async function locate(
  asking: Asking,
  folders: Folders,
  target: DrivePath | EntryId,
  field: string,
): Promise<Located> {
  const { operation } = asking;
  if (target instanceof DrivePath) {
    const entry = entryNamed(await folders.read(target.parent), target, operation);
    if (!entry) throw new FsError(operation, "not-found", { path: target.toString() });
    return { entry, folder: target.parent };
  }
  const last = target.path === undefined ? undefined : DrivePath.known(target.path).parent;
  const found = last && (await inFolder(folders, last, target));
  if (found) return found;
  const folder = await folderOf(asking, target, field);
  const moved = await inFolder(folders, folder, target);
  if (!moved) throw new FsError(operation, "not-found", { path: target.path });
  return moved;
}

async function inFolder(
  folders: Folders,
  folder: DrivePath,
  { id, type }: EntryId,
): Promise<Located | undefined> {
  try {
    const { entries } = await folders.read(folder);
    const entry = entries.find((one) => one.id === id && one.type === type);
    return entry && { entry, folder };
  } catch (error) {
    if (error instanceof FsError) return undefined;
    throw error;
  }
}

async function folderOf(asking: Asking, { id, type, path }: EntryId, field: string): Promise<DrivePath> {
  const { client, operation, signal } = asking;
  try {
    const args = { id, is_folder: type === "dir", trace_root: true };
    const { path: folder } = await getObjectProperties(client, args, { signal });
    if (folder !== "") return DrivePath.known(folder);
  } catch (error) {
    throw isUnknownId(error) ? new FsError(operation, "not-found", { path, cause: error }) : error;
  }
  throw new ConfigError(operation, field, "the server does not say where this id lies; give its path");
}

/** For an id that is gone the server stumbles, for one of the other kind it says 404. */
export function isUnknownId(error: unknown): boolean {
  return isGone(error) || (error instanceof HttpError && error.status === 500);
}

function checkId(target: EntryId, operation: string, field: string): EntryId {
  const isGood = typeof target.id === "string" && target.id !== "" && /^(file|dir)$/.test(target.type);
  if (isGood) return target;
  throw new ConfigError(operation, field, "expected a path, or an id with its type, file or dir");
}
