import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { SeededRandom } from "../../seeded.ts";
import { shortId } from "../common/ids.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { DownloadFact } from "./facts.ts";
import type { LinkedFile, LinkTrouble } from "./linked-file.ts";
import type { Links } from "./links.ts";

/** Direct downloads made of links. */
export class Downloads {
  /** By id; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<DownloadFact>(10_000);
  private readonly clock: Clock;
  private readonly random: SeededRandom;
  private readonly links: Links;

  constructor(clock: Clock, random: SeededRandom, links: Links) {
    this.clock = clock;
    this.random = random;
    this.links = links;
  }

  /** Each call makes another download of the same file. */
  unrestrict(link: string): DownloadFact | LinkTrouble {
    const file = this.links.find(link);
    if (typeof file === "string") return file;
    const alternatives = (file.alternatives ?? []).map((one) => this.store(link, one, [], true).id);
    return this.store(link, file, alternatives, false);
  }

  /** The latest first. */
  list(): DownloadFact[] {
    return [...this.facts.values()].filter((one) => !one.isAlternative && !isDeleted(one)).reverse();
  }

  /** A download that was not taken off the list. */
  get(id: string): DownloadFact | undefined {
    const download = this.facts.get(id);
    return download && !isDeleted(download) ? download : undefined;
  }

  /** Takes a download off the list. `false` when it is not on it. */
  delete(id: string): boolean {
    const download = this.get(id);
    if (!download || download.isAlternative) return false;
    download.deletedAt = this.clock.now();
    return true;
  }

  /** Whether the address of a download can still be used. */
  isGood({ at }: DownloadFact): boolean {
    return this.clock.now() < at + TIMELINE.download * 1000;
  }

  /** The download behind an address that `viewOfDownload` gave. */
  find(url: string): DownloadFact | undefined {
    const id = URL.canParse(url) ? downloadIdIn(new URL(url).pathname) : undefined;
    return id === undefined ? undefined : this.facts.get(id);
  }

  private store(
    link: string,
    { name, bytes, content, host, sizeUnknown, quality }: LinkedFile,
    alternatives: readonly string[],
    isAlternative: boolean,
  ): DownloadFact {
    const download: DownloadFact = {
      id: shortId(this.random),
      link,
      filename: name,
      bytes,
      at: this.clock.now(),
      content,
      host,
      ...(sizeUnknown !== undefined && { sizeUnknown }),
      ...(quality !== undefined && { quality }),
      alternatives,
      isAlternative,
    };
    this.facts.set(download.id, download);
    return download;
  }
}

/** The id in the path of a download's address. */
export const downloadIdIn = (path: string): string | undefined => /^\/d\/([A-Z0-9]+)\//.exec(path)?.[1];

const isDeleted = ({ deletedAt }: DownloadFact): boolean => deletedAt !== undefined;
