import type { DirectoryObject, ObjectSelection, ObjectType } from "../generated/models.ts";
import { DrivePath } from "./paths/drive-path.ts";

/** A file or a folder that is there. Can be given to whatever takes a {@link Target}. */
export interface Entry {
  readonly id: string;
  readonly type: ObjectType;
  /** Empty for the root. */
  readonly name: string;
  /** With its name, such as `/films/Big Buck Bunny.mp4`. */
  readonly path: string;
  /** Bytes; 0 for a folder. */
  readonly size: number;
  /** What the server listed, undefined for the root. */
  readonly object?: DirectoryObject | undefined;
}

/** What only an id names. Where it lies is asked for. */
export type EntryId = Pick<Entry, "id" | "type"> & Partial<Pick<Entry, "path">>;

export function entryIn(folder: DrivePath, object: DirectoryObject): Entry {
  const { id, type, name, size } = object;
  return { id, type, name, path: folder.child(name).toString(), size, object };
}

export function rootEntry(id: string): Entry {
  return { id, type: "dir", name: "", path: DrivePath.root.toString(), size: 0 };
}

export function selectionOf(entries: readonly EntryId[]): ObjectSelection {
  const idsOf = (type: ObjectType) => entries.filter((entry) => entry.type === type).map(({ id }) => id);
  return { items: idsOf("file"), dirs: idsOf("dir") };
}
