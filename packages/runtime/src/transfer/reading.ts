import { chunksOf } from "./chunks.ts";
import type { DownloadOptions } from "./download-options.ts";
import { Trip } from "./trip.ts";

/** What a download needs once it is read. */
export const reading: Reading = { Trip, chunksOf };

export interface Reading {
  readonly Trip: typeof Trip;
  readonly chunksOf: typeof chunksOf;
  /** Options that are needed no sooner, over those that were given. */
  readonly options?: Pick<DownloadOptions, "renew" | "refusal" | "isWhole" | "headersTo"> & {
    readonly url?: Exclude<DownloadOptions["url"], string | URL>;
  };
}
