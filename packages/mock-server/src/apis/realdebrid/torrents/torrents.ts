import type { Clock } from "../../../clock.ts";
import type { Magnet } from "../../magnet.ts";
import type { SeededRandom } from "../../seeded.ts";
import { shortId } from "../common/ids.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { TorrentContent, TorrentFact } from "./facts.ts";
import type { ParsedTorrent } from "./file.ts";
import type { TorrentLinks } from "./links.ts";
import { isActive, phaseOf, type TorrentPhase } from "./phase.ts";
import type { Swarms } from "./swarms.ts";

export type SelectionOutcome =
  | "selected"
  | "already done"
  | "still converting"
  | "unknown files"
  | "no slot"
  | "too late";
export type AddRefusal = "no slot" | "too big";

export interface TorrentsStart {
  readonly clock: Clock;
  readonly random: SeededRandom;
  readonly swarms: Swarms;
  readonly links: TorrentLinks;
}

export interface SeenTorrent {
  readonly torrent: TorrentFact;
  readonly phase: TorrentPhase;
}

/** The torrents of the account. */
export class Torrents {
  /** As many as the mock keeps; adding to a full store is refused. */
  static readonly limit = 10_000;
  /** The size above which a torrent is refused, in bytes. */
  static readonly maxBytes = 2000 * 1024 ** 3;

  /** How many may be active at once; the site gives less to those who ask for too much. */
  slots = 100;
  readonly facts = new Map<string, TorrentFact>();
  private readonly start: TorrentsStart;

  constructor(start: TorrentsStart) {
    this.start = start;
  }

  /** The same hash may be added again and gets a new id. */
  add(magnet: Magnet): TorrentFact | AddRefusal {
    return this.store(magnet.hash, this.start.swarms.contentOf(magnet), TIMELINE.conversion);
  }

  /** The files of a torrent file are known at once. */
  addFile({ hash, content }: ParsedTorrent): TorrentFact | AddRefusal {
    return this.store(hash, content, 0);
  }

  select(torrent: TorrentFact, ids: readonly number[] | "all"): SelectionOutcome {
    const { clock, links } = this.start;
    const { status } = phaseOf(torrent, clock.now());
    if (status === "magnet_conversion") return "still converting";
    if (torrent.selection) return "already done";
    if (status !== "waiting_files_selection") return "too late";
    const all = torrent.content.files.map((_, index) => index + 1);
    const wanted = new Set(ids === "all" ? all : ids);
    const files = all.filter((id) => wanted.has(id));
    if (files.length === 0 || files.length !== wanted.size) return "unknown files";
    if (torrent.cachedAt === undefined && this.active().length >= this.slots) return "no slot";
    torrent.selection = { at: clock.now(), files, ...links.make(torrent, files) };
    return "selected";
  }

  /** `false` when there is none. Its links go with it. */
  delete(id: string): boolean {
    const torrent = this.facts.get(id);
    if (torrent?.selection) this.start.links.forget(torrent.selection.links);
    return this.facts.delete(id);
  }

  /** The latest first, with where they stand. */
  list(): SeenTorrent[] {
    const now = this.start.clock.now();
    return [...this.facts.values()].reverse().map((torrent) => ({ torrent, phase: phaseOf(torrent, now) }));
  }

  active(): SeenTorrent[] {
    return this.list().filter(({ phase }) => isActive(phase));
  }

  hasActive(hash: string): boolean {
    return this.active().some(({ torrent }) => torrent.hash === hash);
  }

  private store(hash: string, content: TorrentContent, conversion: number): TorrentFact | AddRefusal {
    const { clock, random, swarms } = this.start;
    if (content.files.reduce((total, { bytes }) => total + bytes, 0) > Torrents.maxBytes) return "too big";
    if (this.facts.size >= Torrents.limit || this.active().length >= this.slots) return "no slot";
    const cachedAt = swarms.cachedAt(hash);
    const addedAt = clock.now();
    const torrent: TorrentFact = {
      id: shortId(random),
      hash,
      content,
      addedAt,
      knownAt: addedAt + (cachedAt === undefined ? conversion * 1000 : 0),
      ...(cachedAt !== undefined && { cachedAt }),
      ...(!swarms.hasPeers(hash) && { peerless: true }),
      stalledFor: 0,
    };
    this.facts.set(torrent.id, torrent);
    return torrent;
  }
}
