import type { CallOptions } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../generated/client.ts";
import type { Download } from "../generated/models.ts";
import { listDownloads } from "../generated/operations/downloads.ts";
import { type PageArgs, type Pages, pagesOf } from "./paging.ts";

/**
 * Everything that was unrestricted, each entry once, although the list may change while it is read. The newest
 * come first; one that is added meanwhile may be missing. Fails like `listDownloads`.
 *
 * @example
 * const latest = await iterateDownloads(client).toArray({ max: 20 });
 */
export function iterateDownloads(
  client: RealDebridClient,
  args: PageArgs = {},
  options: CallOptions = {},
): Pages<Download> {
  return pagesOf({
    operation: "iterateDownloads",
    args,
    options,
    list: (page) => listDownloads(client, page, options),
  });
}
