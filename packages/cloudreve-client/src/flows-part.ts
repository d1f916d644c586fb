// What `load-flows.ts` loads.
// biome-ignore lint/correctness/noUnusedImports: in sight of the facade, esbuild keeps what programs start with in one file
import {} from "./index.ts";

export { readArchive } from "./download/archive.ts";
export { readFile } from "./download/fetch-file.ts";
export * from "./flows.ts";
export { walkFrom } from "./fs/walk.ts";
export { readSharedArchive } from "./share/shared-archive.ts";
export { readShared } from "./share/shared-file.ts";
