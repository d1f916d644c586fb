// What needs a file system: Node, Bun and Deno.
export { type FileStoreOptions, fileStore } from "@debrid-drive/runtime/node";
