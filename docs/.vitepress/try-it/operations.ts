import type { TryItOperation } from "@debrid-drive/docs-pages";
import written from "../../generated/try-it.json";

export interface TryItApi {
  readonly name: string;
  readonly title: string;
  readonly operations: readonly TryItOperation[];
}

/** What can be sent to each API, as build-pages.ts has written it. */
export const apis = written as readonly TryItApi[];
