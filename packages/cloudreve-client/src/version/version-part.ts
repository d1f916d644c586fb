// What `version-gate.ts` loads.
// In sight of these, esbuild keeps what programs start with in one file.
// biome-ignore lint/correctness/noUnusedImports: only to be seen
import {} from "../core.ts";
// biome-ignore lint/correctness/noUnusedImports: only to be seen
import {} from "../index.ts";

export { findServer } from "./find-server.ts";
export { hasVersion, prepareFor } from "./prepare-for.ts";
