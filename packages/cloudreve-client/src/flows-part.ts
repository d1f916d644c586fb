// What `load-flows.ts` loads.
// In sight of these, esbuild keeps what programs start with in one file.
// biome-ignore lint/correctness/noUnusedImports: only to be seen
import {} from "./core.ts";
// biome-ignore lint/correctness/noUnusedImports: only to be seen
import {} from "./index.ts";

export { readArchive } from "./download/archive.ts";
export { readFile } from "./download/fetch-file.ts";
export * from "./flows.ts";
export { walkFrom } from "./fs/walk.ts";
export { readSharedArchive } from "./share/shared-archive.ts";
export { readShared } from "./share/shared-file.ts";
