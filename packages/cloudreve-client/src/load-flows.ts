import { loadPart } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "./generated/client.ts";

/** What takes several calls, in a file of its own: loaded when it is first used. */
export const flows = ({ clock }: CloudreveClient) => loadPart("Cloudreve", clock, () => import("./flows.ts"));
