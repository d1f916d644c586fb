import { loadPart } from "@debrid-drive/runtime";

/** What takes several calls, in a file of its own: loaded when it is first used. */
export const flows = () => loadPart("RealDebrid", () => import("./flows/index.ts"));
