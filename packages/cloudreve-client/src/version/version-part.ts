// What `version-gate.ts` loads.
// biome-ignore lint/correctness/noUnusedImports: in sight of the facade, esbuild keeps what programs start with in one file
import {} from "../index.ts";

export { findServer } from "./find-server.ts";
export { prepareFor } from "./server-has.ts";
