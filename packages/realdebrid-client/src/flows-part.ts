// What `load-flows.ts` loads.
// biome-ignore lint/correctness/noUnusedImports: in sight of the facade, esbuild keeps what programs start with in one file
import {} from "./index.ts";

export { readLink } from "./flows/download.ts";
export * from "./flows/index.ts";
