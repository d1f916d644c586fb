import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { SeededRandom } from "../../seeded.ts";
import { Cache } from "../common/cache.ts";
import { type HashIds, LETTERS } from "../common/ids.ts";
import type { DownloadLinkFact, FileFact, SelectionFact, SourceLinkFact } from "./facts.ts";

/** What links to files lead to. */
export class Links {
  /** By the id in the link. */
  readonly downloads: Cache<DownloadLinkFact>;
  readonly archives: Cache<SelectionFact>;
  /** Permanent links by number as text. A new one beyond the limit replaces the oldest. */
  readonly sources = new BoundedMap<SourceLinkFact>(10_000);
  private readonly clock: Clock;
  private readonly ids: HashIds;
  private readonly random: SeededRandom;

  constructor(clock: Clock, ids: HashIds, random: SeededRandom) {
    this.clock = clock;
    this.ids = ids;
    this.random = random;
    this.downloads = new Cache(clock);
    this.archives = new Cache(clock);
  }

  /** Remembers a download for so many seconds, and gives its id. */
  addDownload({ id: file, name }: FileFact, seconds: number): string {
    const id = this.random.text(LETTERS, 16);
    this.downloads.keep(id, { file, name }, seconds);
    return id;
  }

  addArchive(selection: SelectionFact, seconds: number): string {
    const id = this.random.text(LETTERS, 16);
    this.archives.keep(id, selection, seconds);
    return id;
  }

  /** The permanent link of a file, always the same. */
  sourceOf({ id: file }: FileFact): SourceLinkFact {
    const known = [...this.sources.values()].find((link) => link.file === file);
    if (known) return known;
    const now = this.clock.now();
    const link = { id: this.ids.next("source link"), createdAt: now, updatedAt: now, file, downloads: 0 };
    this.sources.set(String(link.id), link);
    return link;
  }
}
