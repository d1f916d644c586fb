import type { Clock } from "../../clock.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { SeededRandom } from "../seeded.ts";
import type { DownloadFact } from "./facts.ts";
import { shortId } from "./ids.ts";
import type { Schemas } from "./schemas.ts";
import type { Torrents } from "./torrents.ts";

export type UnrestrictFailure = "not a link" | "unsupported hoster" | "file unavailable";

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  iso: "application/x-iso9660-image",
  mp4: "video/mp4",
  srt: "application/x-subrip",
};

/** Direct downloads made of links. */
export class Downloads {
  /** By id; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<DownloadFact>(10_000);
  readonly #clock: Clock;
  readonly #random: SeededRandom;
  readonly #torrents: Torrents;

  constructor(clock: Clock, random: SeededRandom, torrents: Torrents) {
    this.#clock = clock;
    this.#random = random;
    this.#torrents = torrents;
  }

  /** Each call makes another download of the same file. */
  unrestrict(link: string): DownloadFact | UnrestrictFailure {
    if (!URL.canParse(link)) return "not a link";
    const { hostname, pathname } = new URL(link);
    if (!/^(www\.)?real-debrid\.com$/.test(hostname)) return "unsupported hoster";
    const id = /^\/d\/([A-Z0-9]{13})/.exec(pathname)?.[1];
    const file = id && this.#torrents.fileOf(id);
    if (!file) return "file unavailable";
    const filename = file.path.slice(file.path.lastIndexOf("/") + 1);
    const at = this.#clock.now();
    const download = { id: shortId(this.#random), link, filename, bytes: file.bytes, at };
    this.facts.set(download.id, download);
    return download;
  }

  /** The download behind an address that `viewOfDownload` gave. */
  find(url: string): DownloadFact | undefined {
    const id = URL.canParse(url) ? /^\/d\/([A-Z0-9]+)\//.exec(new URL(url).pathname)?.[1] : undefined;
    return id === undefined ? undefined : this.facts.get(id);
  }
}

export function viewOfDownload(download: DownloadFact, origin: string): Schemas["UnrestrictedLink"] {
  const extension = download.filename.slice(download.filename.lastIndexOf(".") + 1);
  return {
    id: download.id,
    filename: download.filename,
    mimeType: MEDIA_TYPES[extension] ?? "application/octet-stream",
    filesize: download.bytes,
    link: download.link,
    host: "real-debrid.com",
    host_icon: "https://images.example.com/hosters/realdebrid.png",
    chunks: 32,
    crc: 1,
    download: `${origin}/d/${download.id}/${encodeURIComponent(download.filename)}`,
    streamable: extension === "mp4" ? 1 : 0,
  };
}
