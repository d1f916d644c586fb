import type { Fetch } from "@debrid-drive/runtime";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { createClient } from "../../src/core.ts";
import type { TorrentFile, TorrentInfo } from "../../src/index.ts";

/** What a path answers; a function is asked each time, with the request. */
export type Answer = Response | Error | "nothing";
export type Script = (path: string, request: Request) => Answer | Promise<Answer>;

/** A client whose server is a function, and whose time stands still. */
export function scripted(script: Script) {
  const clock = new ManualClock(1_700_000_000_000);
  const paths: string[] = [];
  const fetch: Fetch = async (request) => {
    const { pathname, search } = new URL(request.url);
    const path = pathname.replace("/rest/1.0/", "") + search;
    paths.push(path);
    const answer = await script(path, request);
    if (answer instanceof Error) throw answer;
    return answer === "nothing" ? new Promise<never>(() => {}) : answer;
  };
  const client = createClient({ auth: "MADE-UP-TOKEN", clock, fetch, retry: false, random: () => 0 });
  return { client, clock, paths };
}

export const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers });

export const refusal = (status: number, code: number) => json({ error: "made_up", error_code: code }, status);

export const HASH = "dd8255ecdc7ca55fb0bbf81323d87062db1f6d1c";
export const MAGNET = `magnet:?xt=urn:btih:${HASH}`;
export const ID = "MADEUPTORRENT";

export function file(id: number, path: string, selected: 0 | 1 = 1): TorrentFile {
  return { id, path, bytes: id * 1_000, selected };
}

export function torrent(more: Partial<TorrentInfo> = {}): TorrentInfo {
  return {
    id: ID,
    filename: "Big Buck Bunny",
    original_filename: "Big Buck Bunny",
    hash: HASH,
    bytes: 1_000,
    original_bytes: 1_000,
    host: "real-debrid.com",
    split: 2000,
    progress: 0,
    status: "downloading",
    added: "2026-01-31T12:00:00.000Z",
    files: [],
    links: [],
    ...more,
  };
}
