import { loadPart } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "./generated/client.ts";

/** What takes several calls, in a file of its own: loaded when it is first used. */
export const flows = ({ clock }: RealDebridClient) =>
  loadPart("RealDebrid", clock, () => import("./flows/index.ts"));
