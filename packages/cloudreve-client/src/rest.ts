// What `load-rest.ts` loads.
// In sight of this, esbuild keeps what programs start with in one file.
// biome-ignore lint/correctness/noUnusedImports: only to be seen
import {} from "./core.ts";

export { recover, setUp, waitForSlot } from "@debrid-drive/runtime/rest";
export { errorCodes, errorCodesUrl } from "./generated/errors.ts";
export { operationErrors } from "./generated/operation-errors.ts";
