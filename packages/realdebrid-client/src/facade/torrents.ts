import type { CallOptions, FlowOptions } from "@debrid-drive/runtime";
import type { AddedOnce } from "../flows/add-once.ts";
import { type IterateTorrentsArgs, iterateTorrents } from "../flows/iterate-torrents.ts";
import type { Pages } from "../flows/paging.ts";
import { type PairedLinks, pairFilesWithLinks } from "../flows/pair-files-with-links.ts";
import type { AddOnceArgs } from "../flows/torrent-source.ts";
import type { WaitUntilArgs, WaitUntilOptions } from "../flows/wait-until.ts";
import type { RealDebridClient } from "../generated/client.ts";
import { TorrentsApi } from "../generated/facade/torrents.ts";
import type { Torrent, TorrentInfo } from "../generated/models.ts";
import { flows } from "../load-flows.ts";

/** Torrents: the operations, and what takes several of them. */
export class Torrents extends TorrentsApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    super(client);
    this.#client = client;
  }

  /** Adds a magnet link or .torrent file unless the account has it; never twice. See {@link addOnce}. */
  async addOnce(args: AddOnceArgs, options?: FlowOptions): Promise<AddedOnce> {
    const { addOnce } = await flows();
    return addOnce(this.#client, args, options);
  }

  /** Every torrent once, page by page. See {@link iterateTorrents}. */
  iterate(args?: IterateTorrentsArgs, options?: CallOptions): Pages<Torrent> {
    return iterateTorrents(this.#client, args, options);
  }

  /** Follows a torrent until it has a status or is past it. See {@link waitUntil}. */
  async waitUntil(args: WaitUntilArgs, options?: WaitUntilOptions): Promise<TorrentInfo> {
    const { waitUntil } = await flows();
    return waitUntil(this.#client, args, options);
  }

  /** Which link leads to which file. Sends nothing. See {@link pairFilesWithLinks}. */
  pairFilesWithLinks(info: Pick<TorrentInfo, "files" | "links">): PairedLinks {
    return pairFilesWithLinks(info);
  }
}
