import { Download, type DownloadCheckpoint, type DownloadOptions, type Reading } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../generated/client.ts";
import type { UnrestrictedLink } from "../generated/models.ts";
import type { UnrestrictLinkArgs } from "../generated/operations/unrestrict.ts";
import type { renewLink } from "./download.ts";

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

/** What is needed once the bytes are read. */
interface Parts {
  readonly reading: Reading;
  readonly renewLink: typeof renewLink;
}

export function startDownload(
  client: RealDebridClient,
  args: DownloadLinkArgs,
  options: DownloadLinkOptions,
  load: () => Promise<Parts>,
): Download {
  const { link, from } = args;
  return new Download(
    {
      ...options,
      operation: "downloadLink",
      clock: client.clock,
      url: link.download,
      size: link.filesize > 0 ? link.filesize : undefined,
      from,
      sameBySize: true,
      renew: async (refused, signal) => (await load()).renewLink(client, args, refused, signal),
    },
    async () => (await load()).reading,
  );
}
