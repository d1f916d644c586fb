import {
  Download,
  type DownloadCheckpoint,
  type DownloadOptions,
  type LoadReading,
} from "@debrid-drive/runtime";
import type { RealDebridClient } from "../generated/client.ts";
import type { UnrestrictedLink } from "../generated/models.ts";
import type { UnrestrictLinkArgs } from "../generated/operations/unrestrict.ts";

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

/** A download that has yet to load what reads it, `readLink`. */
export function startDownload(
  { clock }: RealDebridClient,
  { link, from }: DownloadLinkArgs,
  options: DownloadLinkOptions,
  load: LoadReading,
): Download {
  const given = { url: link.download, size: link.filesize > 0 ? link.filesize : undefined, from };
  return new Download({ ...options, ...given, operation: "downloadLink", clock, sameBySize: true }, load);
}
