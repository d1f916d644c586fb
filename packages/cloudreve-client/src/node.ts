// What needs a file system: Node, Bun and Deno.
export { openFile } from "./upload/sources/open-file.ts";
