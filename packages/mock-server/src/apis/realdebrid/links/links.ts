import type { HosterFiles } from "../hosters/files.ts";
import type { TorrentLinks } from "../torrents/links.ts";
import type { LinkedFile, LinkTrouble } from "./linked-file.ts";

/** Finds what a link leads to, be it of a torrent or of a hoster. */
export class Links {
  private readonly torrents: TorrentLinks;
  private readonly hosters: HosterFiles;

  constructor(torrents: TorrentLinks, hosters: HosterFiles) {
    this.torrents = torrents;
    this.hosters = hosters;
  }

  find(link: string): LinkedFile | LinkTrouble {
    const url = parseLink(link);
    if (!url) return "not a link";
    const trouble = this.hosters.troubleOf(url);
    if (trouble) return trouble;
    if (!isOwn(url)) return this.hosters.find(url);
    // Ids are cut to 13 characters before they are looked up.
    const id = /^\/d\/([A-Z0-9]{13})/.exec(url.pathname)?.[1];
    return id === undefined ? "file unavailable" : this.torrents.find(id);
  }

  /** The links in a folder. */
  open(link: string): readonly string[] | LinkTrouble {
    const url = parseLink(link);
    if (!url) return "not a link";
    const trouble = this.hosters.troubleOf(url);
    return trouble ?? (isOwn(url) ? [url.href] : this.hosters.open(url));
  }
}

/** An address of the web; `undefined` for any other text. */
export function parseLink(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" || url?.protocol === "http:" ? url : undefined;
}

const isOwn = ({ hostname }: URL): boolean => /^(www\.)?real-debrid\.com$/.test(hostname);
