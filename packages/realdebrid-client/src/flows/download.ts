import {
  type ClientError,
  type DownloadCheckpoint,
  type DownloadOptions,
  download,
  FileChangedError,
  HttpError,
  type Download as Loading,
} from "@debrid-drive/runtime";
import type { RealDebridClient } from "../generated/client.ts";
import type { UnrestrictedLink } from "../generated/models.ts";
import { type UnrestrictLinkArgs, unrestrictLink } from "../generated/operations/unrestrict.ts";

const EXPIRED = [403, 404, 410, 503];

export interface DownloadLinkArgs extends Omit<UnrestrictLinkArgs, "link"> {
  /** What `unrestrict.link` gave, or an entry of the list of downloads. */
  readonly link: Pick<UnrestrictedLink, "link" | "download" | "filesize">;
  /** Goes on from there. */
  readonly from?: DownloadCheckpoint | undefined;
}

export type DownloadLinkOptions = Pick<
  DownloadOptions,
  "signal" | "retry" | "timeout" | "maxRedirects" | "headers" | "onProgress" | "fetch" | "random"
>;

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
  { link, from, ...again }: DownloadLinkArgs,
  options: DownloadLinkOptions = {},
): Loading {
  const size = link.filesize > 0 ? link.filesize : undefined;
  const renew = async (refused: ClientError, signal: AbortSignal) => {
    if (!(refused instanceof HttpError)) return undefined;
    const { status, retryAt } = refused;
    // An outage that says how long it takes is waited for.
    if (!EXPIRED.includes(status) || (status === 503 && retryAt !== undefined)) return undefined;
    const { data, meta } = await unrestrictLink(
      client,
      { ...again, link: link.link },
      { signal },
    ).withResponse();
    if (size !== undefined && data.filesize > 0 && data.filesize !== size) {
      const problem = `the link leads to ${data.filesize} bytes instead of ${size}`;
      throw new FileChangedError(problem, { operation: "downloadLink", meta });
    }
    return data.download === "" ? undefined : data.download;
  };
  return download({
    ...options,
    operation: "downloadLink",
    clock: client.clock,
    url: link.download,
    size,
    from,
    sameBySize: true,
    renew,
  });
}
