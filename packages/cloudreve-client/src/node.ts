// What needs a file system: Node, Bun and Deno.
export {
  downloadToFile,
  type FileDownloadOptions,
  type FileStoreOptions,
  fileStore,
  type SavedFile,
} from "@debrid-drive/runtime/node";
export { openFile } from "./upload/node/open-file.ts";
