import type { Clock } from "../../clock.ts";
import type { Magnet } from "../magnet.ts";
import type { SeededRandom } from "../seeded.ts";
import { contentOf } from "./catalogue.ts";
import type { TorrentFact, TorrentFile } from "./facts.ts";
import { shortId } from "./ids.ts";
import { phaseOf } from "./torrent-phase.ts";

export type SelectionOutcome = "selected" | "already done" | "still converting" | "unknown files";

export interface TorrentsStart {
  readonly clock: Clock;
  readonly random: SeededRandom;
  readonly seed: number;
}

/** The torrents of the account. */
export class Torrents {
  /** As many as the mock keeps; adding to a full store is refused. */
  static readonly limit = 10_000;

  readonly facts = new Map<string, TorrentFact>();
  private readonly start: TorrentsStart;
  private readonly byLink = new Map<string, { torrent: TorrentFact; file: TorrentFile }>();

  constructor(start: TorrentsStart) {
    this.start = start;
  }

  /** The same hash may be added again and gets a new id. `undefined` when the store is full. */
  add(magnet: Magnet): TorrentFact | undefined {
    if (this.facts.size >= Torrents.limit) return undefined;
    const { clock, random, seed } = this.start;
    const content = contentOf(magnet, seed);
    const torrent: TorrentFact = { id: shortId(random), hash: magnet.hash, content, addedAt: clock.now() };
    this.facts.set(torrent.id, torrent);
    return torrent;
  }

  select(torrent: TorrentFact, ids: readonly number[] | "all"): SelectionOutcome {
    const { clock, random } = this.start;
    const now = clock.now();
    if (phaseOf(torrent, now).status === "magnet_conversion") return "still converting";
    if (torrent.selection) return "already done";
    const all = torrent.content.files.map((_, index) => index + 1);
    const wanted = new Set(ids === "all" ? all : ids);
    const files = all.filter((id) => wanted.has(id));
    if (files.length === 0 || files.length !== wanted.size) return "unknown files";
    const links = files.map((id) => {
      const link = shortId(random);
      const file = torrent.content.files[id - 1];
      if (file) this.byLink.set(link, { torrent, file });
      return link;
    });
    torrent.selection = { at: now, files, links };
    return "selected";
  }

  /** The file behind a link, once its torrent is downloaded. */
  fileOf(link: string): TorrentFile | undefined {
    const found = this.byLink.get(link);
    if (!found) return undefined;
    return phaseOf(found.torrent, this.start.clock.now()).status === "downloaded" ? found.file : undefined;
  }
}
