import type { Clock } from "../../clock.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { SeededRandom } from "../seeded.ts";
import type { DownloadFact } from "./facts.ts";
import { shortId } from "./ids.ts";
import type { Torrents } from "./torrents.ts";

export type UnrestrictFailure = "not a link" | "unsupported hoster" | "file unavailable";

/** Direct downloads made of links. */
export class Downloads {
  /** By id; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<DownloadFact>(10_000);
  private readonly clock: Clock;
  private readonly random: SeededRandom;
  private readonly torrents: Torrents;

  constructor(clock: Clock, random: SeededRandom, torrents: Torrents) {
    this.clock = clock;
    this.random = random;
    this.torrents = torrents;
  }

  /** Each call makes another download of the same file. */
  unrestrict(link: string): DownloadFact | UnrestrictFailure {
    if (!URL.canParse(link)) return "not a link";
    const { hostname, pathname } = new URL(link);
    if (!/^(www\.)?real-debrid\.com$/.test(hostname)) return "unsupported hoster";
    const id = /^\/d\/([A-Z0-9]{13})/.exec(pathname)?.[1];
    const file = id && this.torrents.fileOf(id);
    if (!file) return "file unavailable";
    const filename = file.path.slice(file.path.lastIndexOf("/") + 1);
    const at = this.clock.now();
    const download = { id: shortId(this.random), link, filename, bytes: file.bytes, at };
    this.facts.set(download.id, download);
    return download;
  }

  /** The download behind an address that `viewOfDownload` gave. */
  find(url: string): DownloadFact | undefined {
    const id = URL.canParse(url) ? /^\/d\/([A-Z0-9]+)\//.exec(new URL(url).pathname)?.[1] : undefined;
    return id === undefined ? undefined : this.facts.get(id);
  }
}
