// What `load-flows.ts` loads.
// In sight of this, esbuild keeps what programs start with in one file.
// biome-ignore lint/correctness/noUnusedImports: only to be seen
import {} from "./index.ts";

export { readLink } from "./flows/download.ts";
export * from "./flows/index.ts";
