import type { ClientError, Download, Reading } from "@debrid-drive/runtime";
import { FileChangedError, HttpError } from "@debrid-drive/runtime/flow";
import { reading } from "@debrid-drive/runtime/transfer";
import type { RealDebridClient } from "../generated/client.ts";
import { unrestrictLink } from "../generated/operations/unrestrict.ts";
import { type DownloadLinkArgs, type DownloadLinkOptions, startDownload } from "./start-download.ts";

const EXPIRED = [403, 404, 410, 503];

/**
 * The bytes of an unrestricted link: see `download` of `@debrid-drive/runtime`. They must be as many as `filesize`
 * says, unless that is 0. When the address answers 403, 404, 410 or 503 it has expired: the link is unrestricted
 * once more, and the download goes on if the size is the same. The token does not go to that address.
 *
 * Fails like `download` and like `unrestrictLink`. Nothing is sent before it is read.
 *
 * @throws ConfigError for wrong options
 * @example
 * const loading = downloadLink(client, { link: await unrestrictLink(client, { link }) });
 * await loading.to(sink);
 */
export function downloadLink(
  client: RealDebridClient,
  args: DownloadLinkArgs,
  options: DownloadLinkOptions = {},
): Download {
  return startDownload(client, args, options, async () => readLink(client, args));
}

/** What reads an unrestricted link. */
export function readLink(client: RealDebridClient, args: DownloadLinkArgs): Reading {
  return { ...reading, options: { renew: (refused, signal) => renewed(client, args, refused, signal) } };
}

/** Another address of the same bytes, if that one has expired. */
async function renewed(
  client: RealDebridClient,
  { link, from: _, ...again }: DownloadLinkArgs,
  refused: ClientError,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (!(refused instanceof HttpError)) return undefined;
  const { status, retryAt } = refused;
  // An outage that says how long it takes is waited for.
  if (!EXPIRED.includes(status) || (status === 503 && retryAt !== undefined)) return undefined;
  const args = { ...again, link: link.link };
  const { data, meta } = await unrestrictLink(client, args, { signal }).withResponse();
  if (link.filesize > 0 && data.filesize > 0 && data.filesize !== link.filesize) {
    const problem = `the link leads to ${data.filesize} bytes instead of ${link.filesize}`;
    throw new FileChangedError(problem, { operation: "downloadLink", meta });
  }
  return data.download === "" ? undefined : data.download;
}
