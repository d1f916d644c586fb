import { FsError } from "../fs/fs-error.ts";
import { DrivePath, type PathInput } from "../fs/paths/drive-path.ts";
import type { Asking } from "../fs/read-folder.ts";
import { isGone, refusalOf } from "../fs/refusals.ts";
import { find } from "../fs/resolve.ts";

/** A file by its id, such as an entry that was listed, or by its path. */
export type FileTarget =
  | {
      readonly id: string;
      /** Bytes, where known: a download must have as many. */
      readonly size?: number | undefined;
    }
  | { readonly path: PathInput; readonly id?: undefined };

export interface FoundFile {
  readonly id: string;
  readonly size?: number | undefined;
}

/**
 * Does something with a file. A path is looked up, and once more when the server does not know the id any more.
 *
 * @throws FsError when there is no such file (`not-found`), or a folder in its place (`not-a-file`)
 */
export async function onFile<T>(
  asking: Asking,
  target: FileTarget,
  work: (file: FoundFile) => Promise<T>,
  fresh = false,
): Promise<T> {
  const { operation } = asking;
  if (target.id !== undefined) {
    return work(target).catch((error) => {
      throw refusalOf(error, operation);
    });
  }
  const path = DrivePath.parse(target.path, operation);
  const file = await fileAt(asking, path, fresh);
  try {
    return await work(file);
  } catch (error) {
    if (!isGone(error)) throw error;
    const now = await fileAt(asking, path, true);
    if (now.id === file.id) throw refusalOf(error, operation, path.toString());
    return work(now);
  }
}

async function fileAt(asking: Asking, path: DrivePath, fresh: boolean): Promise<FoundFile> {
  const file = await find(asking, path, { type: "file", fresh });
  if (file) return file;
  const folder = await find(asking, path, { type: "dir" });
  throw new FsError(asking.operation, folder ? "not-a-file" : "not-found", { path: path.toString() });
}
