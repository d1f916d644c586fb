// What `load-flows.ts` loads. It names the facade, so that esbuild puts all that a program starts with in one file:
// otherwise what is used here too is a file apart.
export { reading } from "@debrid-drive/runtime/flow";
export { renewLink } from "./flows/download.ts";
export * from "./flows/index.ts";
export { RealDebrid } from "./index.ts";
