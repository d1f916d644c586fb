import type { RealDebridClient } from "../generated/client.ts";
import type { Torrent } from "../generated/models.ts";
import { listTorrents } from "../generated/operations/torrents.ts";
import { entriesOf } from "./paging.ts";
import { isFailure, rankOf } from "./torrent-status.ts";

/** The service gives up to 5,000, slowly. */
const PAGE_SIZE = 1_000;
const MOST_PASSES = 3;

/**
 * The torrent with this info hash, of several the one that is furthest along on its page. Looks through all pages.
 * Failed torrents don't count: nothing comes of them any more.
 */
export async function findTorrent(
  client: RealDebridClient,
  hash: string,
  signal: AbortSignal,
): Promise<Torrent | undefined> {
  for (let pass = 1; ; pass += 1) {
    const { found, complete } = await lookThrough(client, hash, signal);
    // What is deleted meanwhile moves others to pages that were read already.
    if (found || complete || pass === MOST_PASSES) return found;
  }
}

async function lookThrough(client: RealDebridClient, hash: string, signal: AbortSignal) {
  const seen = new Set<string>();
  let total: number | undefined;
  for (let page = 1; ; page += 1) {
    const answer = await listTorrents(client, { page, limit: PAGE_SIZE }, { signal }).withResponse();
    const torrents = entriesOf(answer);
    const found = torrents
      .filter((torrent) => torrent.hash.toLowerCase() === hash && !isFailure(torrent.status))
      .sort((a, b) => rankOf(b.status) - rankOf(a.status))[0];
    const before = seen.size;
    for (const { id } of torrents) seen.add(id);
    total = totalOf(answer.response.headers) ?? total;
    const complete = total === undefined ? seen.size === before : seen.size >= total;
    if (found || complete || seen.size === before) return { found, complete };
  }
}

function totalOf(headers: Headers): number | undefined {
  const value = headers.get("x-total-count");
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
