// What needs a file system: Node, Bun and Deno.
import type { ExclusiveStore } from "./store/exclusive-store.ts";
import { nodeFiles, thisProgram } from "./store/file/node-files.ts";
import { type FileStoreOptions, openFileStore } from "./store/file/open-file-store.ts";

export type { FileStoreOptions } from "./store/file/open-file-store.ts";
export {
  downloadToFile,
  type FileDownloadOptions,
  type SavedFile,
} from "./transfer/node/download-to-file.ts";

/**
 * A store in a JSON file that only its owner may read (mode 0600, a new folder 0700; Windows has no modes). A save
 * replaces the file whole, so that after a crash it holds the old value or the new one. `exclusive` also excludes
 * other programs on this machine and on others that share the folder, by files beside it; who crashed or was killed
 * is not waited for. Content that is no JSON, or that `parse` refuses, is a `ConfigError` and stays as it is.
 */
export function fileStore<T>(options: FileStoreOptions<T>): ExclusiveStore<T> {
  return openFileStore(options, nodeFiles, thisProgram);
}
