import { type Download, type DownloadCheckpoint, download, type Fetch } from "@debrid-drive/runtime";

/** What the server itself answers, whatever it thinks its own address is. */
const OWN_PATH = /^\/(f\/|api\/v3\/(file|share)\/)/;

export interface OpenLink {
  /** A link of the server as a download. */
  (link: string, options?: { signal?: AbortSignal; from?: DownloadCheckpoint }): Download;
  /** The address of a link, and the `fetch` that leads to it. */
  readonly fetch: Fetch;
  at(link: string): string;
}

/**
 * Follows links of a server. They are relative, or begin with the address in the site's settings, which need not be
 * the one that was given: signatures do not cover it, so the given one is used.
 */
export function siteFetch(url: string, fetcher: Fetch = (request, init) => fetch(request, init)): OpenLink {
  const at = (link: string) => {
    const target = new URL(link, url);
    const isOwn = OWN_PATH.test(target.pathname);
    return isOwn ? new URL(target.pathname + target.search, url).href : target.href;
  };
  const fetchThere: Fetch = (request, init) => {
    const target = at(request.url);
    return fetcher(target === request.url ? request : new Request(target, request), init);
  };
  const open = (link: string, options = {}) => download({ ...options, url: at(link), fetch: fetchThere });
  return Object.assign(open, { fetch: fetchThere, at });
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
