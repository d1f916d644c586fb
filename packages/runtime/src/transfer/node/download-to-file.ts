import { open, rename, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Download } from "../download.ts";
import type { DownloadOptions } from "../download-options.ts";
import { FileChangedError } from "../file-changed-error.ts";
import { download } from "../start-download.ts";
import { findPart, PartFile, removePart } from "./part-file.ts";

export type FileDownloadOptions = {
  /** Where the file goes. What is there is replaced, once all bytes have come. */
  readonly path: string;
} & (Omit<DownloadOptions, "from"> | { readonly download: Download });

export interface SavedFile {
  readonly path: string;
  /** Its size. */
  readonly bytes: number;
}

/**
 * Fetches a file to `path`. Until it is complete its bytes are in `path.part`, and `path.part.json` says of which
 * file they are; a later call goes on with them. When the file has changed in the meantime it fails with
 * `FileChangedError` and removes them: the next call begins anew. Creates the folder. One process at a time.
 *
 * Fails like `download`, and with the file system's own errors.
 */
export async function downloadToFile(options: FileDownloadOptions): Promise<SavedFile> {
  const { path } = options;
  const part = `${path}.part`;
  const whole = "download" in options ? options.download : download(options);
  const from = await findPart(part);
  const size = whole.checkpoint.size;
  const fits =
    from !== undefined && (size === undefined || ((from.size ?? size) === size && from.offset <= size));
  if (from !== undefined && !fits) await removePart(part);
  const rest = whole.resume(fits ? from : undefined);
  try {
    await rest.to(new PartFile(part, () => rest.checkpoint));
  } catch (error) {
    if (error instanceof FileChangedError) await removePart(part);
    throw error;
  }
  await rename(part, path);
  await removePart(part);
  await syncFolder(dirname(path));
  return { path, bytes: (await stat(path)).size };
}

/** Makes the new name last; Windows cannot, and need not. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
