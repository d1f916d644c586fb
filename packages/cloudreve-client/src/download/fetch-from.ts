import {
  checkHeader,
  type Download,
  type DownloadCheckpoint,
  type DownloadOptions,
  download,
  headersTo,
} from "@debrid-drive/runtime";
import type { CloudreveClient } from "../generated/client.ts";
import { downloadFileOperation } from "../generated/operations/file.ts";
import type { DriveLink } from "./drive-link.ts";
import { isExpired, refusalOf } from "./refusal.ts";

export interface DriveDownloadOptions
  extends Pick<
    DownloadOptions,
    "signal" | "retry" | "timeout" | "maxRedirects" | "onProgress" | "fetch" | "random"
  > {
  /** For the Cloudreve server alone; storages do not get them. */
  readonly headers?: DownloadOptions["headers"];
}

/** Where the bytes are, and how many where that is known. */
export type LocatedLink = Pick<DriveLink, "url"> & { readonly size?: number | undefined };

export interface FetchSource {
  /** The flow, for errors. */
  readonly operation: string;
  readonly from?: DownloadCheckpoint | undefined;
  locate(signal: AbortSignal): Promise<LocatedLink>;
  readonly isWhole?: DownloadOptions["isWhole"];
}

/** Fetches from an address that is asked for when it is needed, and again when it has expired. */
export function fetchFrom(
  client: CloudreveClient,
  { operation, from, locate, isWhole }: FetchSource,
  { headers, fetch, ...options }: DriveDownloadOptions,
): Download {
  return download({
    ...options,
    operation,
    clock: client.clock,
    url: locate,
    from,
    isWhole,
    fetch,
    headersTo: headersOf(client, operation, headers),
    refusal: refusalOf(operation),
    renew: async (refused, signal) => (isExpired(refused) ? (await locate(signal)).url : undefined),
  });
}

/** The session and the caller's headers go to Cloudreve; where the bytes lie elsewhere, they do not. */
function headersOf(
  client: CloudreveClient,
  operation: string,
  given: DriveDownloadOptions["headers"] = {},
): NonNullable<DownloadOptions["headersTo"]> {
  const { origin } = new URL(client.baseUrl);
  const extra = Object.entries(given).map(
    ([name, value]) => [name, checkHeader(operation, name, value)] as const,
  );
  return async (url, signal) => {
    if (url.origin !== origin) return undefined;
    const headers = await headersTo(client, url, downloadFileOperation, signal);
    for (const [name, value] of extra) headers.set(name, value);
    return headers;
  };
}
