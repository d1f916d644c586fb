import type { DownloadOptions, Reading } from "@debrid-drive/runtime";
import { headersTo } from "@debrid-drive/runtime/flow";
import { reading } from "@debrid-drive/runtime/transfer";
import type { CloudreveClient } from "../generated/client.ts";
import { downloadFileOperation } from "../generated/operations/file.ts";
import type { DriveLink } from "./drive-link.ts";
import { isExpired, refusalOf } from "./refusal.ts";

/** Where the bytes are, and how many where that is known. */
export type LocatedLink = Pick<DriveLink, "url"> & { readonly size?: number | undefined };

export interface ReadSource {
  /** The flow, for errors. */
  readonly operation: string;
  locate(signal: AbortSignal): Promise<LocatedLink>;
  readonly isWhole?: DownloadOptions["isWhole"];
}

/** What reads from an address that is asked for when it is needed, and again when it has expired. */
export function readFrom(
  client: CloudreveClient,
  { operation, locate, isWhole }: ReadSource,
  headers: DownloadOptions["headers"],
): Reading {
  return {
    ...reading,
    options: {
      url: locate,
      isWhole,
      headersTo: headersOf(client, headers),
      refusal: refusalOf(operation),
      renew: async (refused, signal) => (isExpired(refused) ? (await locate(signal)).url : undefined),
    },
  };
}

/** The session and the caller's headers go to Cloudreve; where the bytes lie elsewhere, they do not. */
function headersOf(
  client: CloudreveClient,
  given: DownloadOptions["headers"] = {},
): NonNullable<DownloadOptions["headersTo"]> {
  const { origin } = new URL(client.baseUrl);
  return async (url, signal) => {
    if (url.origin !== origin) return undefined;
    const headers = await headersTo(client, url, downloadFileOperation, signal);
    for (const [name, value] of Object.entries(given)) headers.set(name, value);
    return headers;
  };
}
