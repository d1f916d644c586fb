import type { CallOptions, Download as Loading } from "@debrid-drive/runtime";
import { latePages } from "../flows/late-pages.ts";
import type { PageArgs, Pages } from "../flows/paging.ts";
import { type DownloadLinkArgs, type DownloadLinkOptions, startDownload } from "../flows/start-download.ts";
import type { RealDebridClient } from "../generated/client.ts";
import { DownloadsApi } from "../generated/facade/downloads.ts";
import type { Download } from "../generated/models.ts";
import { flow } from "../load-flows.ts";

/** What was unrestricted earlier, and its bytes. */
export class Downloads extends DownloadsApi {
  readonly #client: RealDebridClient;
  readonly #options: DownloadLinkOptions;

  /** @param options what downloads use unless told otherwise */
  constructor(client: RealDebridClient, options: DownloadLinkOptions = {}) {
    super(client);
    this.#client = client;
    this.#options = options;
  }

  /** Every entry once, page by page. See {@link iterateDownloads}. */
  iterate(args?: PageArgs, options?: CallOptions): Pages<Download> {
    return latePages("iterateDownloads", args, () => flow(this.#client, "iterateDownloads", args, options));
  }

  /** The bytes of an unrestricted link. See {@link downloadLink}. */
  fetch(args: DownloadLinkArgs, options?: DownloadLinkOptions): Loading {
    const all = { ...this.#options, ...options };
    return startDownload(this.#client, args, all, () => flow(this.#client, "readLink", args));
  }
}
