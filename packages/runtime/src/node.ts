// What needs a file system: Node, Bun and Deno.
export {
  downloadToFile,
  type FileDownloadOptions,
  type SavedFile,
} from "./transfer/node/download-to-file.ts";
