import type { CallOptions } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../generated/client.ts";
import type { Torrent } from "../generated/models.ts";
import { listTorrents } from "../generated/operations/torrents.ts";
import { type PageArgs, type Pages, pagesOf } from "./paging.ts";

export interface IterateTorrentsArgs extends PageArgs {
  /** With `active`, only torrents that something is happening to. */
  readonly filter?: "active" | undefined;
}

/**
 * All torrents of the account, each once, although the list may change while it is read. The newest come first;
 * one that is added meanwhile may be missing. Fails like `listTorrents`.
 *
 * @example
 * for await (const torrent of iterateTorrents(client)) console.log(torrent.filename);
 */
export function iterateTorrents(
  client: RealDebridClient,
  args: IterateTorrentsArgs = {},
  options: CallOptions = {},
): Pages<Torrent> {
  const { filter } = args;
  return pagesOf({
    operation: "iterateTorrents",
    args,
    options,
    list: (page) => listTorrents(client, { ...page, filter }, options),
  });
}
