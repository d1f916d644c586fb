import type { CallOptions, FlowOptions } from "@debrid-drive/runtime";
import type { AddedOnce } from "../flows/add-once.ts";
import type { IterateTorrentsArgs } from "../flows/iterate-torrents.ts";
import { latePages } from "../flows/late-pages.ts";
import type { Pages } from "../flows/paging.ts";
import { type PairedLinks, pairFilesWithLinks } from "../flows/pair-files-with-links.ts";
import type { AddOnceArgs } from "../flows/torrent-source.ts";
import type { WaitUntilArgs, WaitUntilOptions } from "../flows/wait-until.ts";
import type { RealDebridClient } from "../generated/client.ts";
import { TorrentsApi } from "../generated/facade/torrents.ts";
import type { Torrent, TorrentInfo } from "../generated/models.ts";
import { flow } from "../load-flows.ts";

/** Torrents: the operations, and what takes several of them. */
export class Torrents extends TorrentsApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    super(client);
    this.#client = client;
  }

  /** Adds a magnet link or .torrent file unless the account has it; never twice. See {@link addOnce}. */
  addOnce(args: AddOnceArgs, options?: FlowOptions): Promise<AddedOnce> {
    return flow(this.#client, "addOnce", args, options);
  }

  /** Every torrent once, page by page. See {@link iterateTorrents}. */
  iterate(args?: IterateTorrentsArgs, options?: CallOptions): Pages<Torrent> {
    return latePages("iterateTorrents", args, () => flow(this.#client, "iterateTorrents", args, options));
  }

  /** Follows a torrent until it has a status or is past it. See {@link waitUntil}. */
  waitUntil(args: WaitUntilArgs, options?: WaitUntilOptions): Promise<TorrentInfo> {
    return flow(this.#client, "waitUntil", args, options);
  }

  /** Which link leads to which file. Sends nothing. See {@link pairFilesWithLinks}. */
  pairFilesWithLinks(info: Pick<TorrentInfo, "files" | "links">): PairedLinks {
    return pairFilesWithLinks(info);
  }
}
