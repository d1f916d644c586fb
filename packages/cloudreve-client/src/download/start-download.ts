import { Download, type DownloadCheckpoint, type DownloadOptions, type Reading } from "@debrid-drive/runtime";
import { checkHeader } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";

export interface DriveDownloadOptions
  extends Pick<
    DownloadOptions,
    "signal" | "retry" | "timeout" | "maxRedirects" | "onProgress" | "fetch" | "random"
  > {
  /** For the Cloudreve server alone; storages do not get them. */
  readonly headers?: DownloadOptions["headers"];
}

/** A download that has yet to load what reads it, with its address: such as `readFile`. */
export function startDownload(
  { clock }: CloudreveClient,
  operation: string,
  from: DownloadCheckpoint | undefined,
  { headers: given, ...options }: DriveDownloadOptions,
  load: (headers: DownloadOptions["headers"]) => Promise<Reading>,
): Download {
  const headers = { ...given };
  for (const [name, value] of Object.entries(headers)) checkHeader(operation, name, value);
  const url = async () => ({ url: "" });
  return new Download({ ...options, operation, clock, from, url }, () => load(headers));
}
