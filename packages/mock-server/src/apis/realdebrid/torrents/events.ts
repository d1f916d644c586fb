import type { Clock } from "../../../clock.ts";
import type { TorrentFailure } from "./facts.ts";
import { phaseOf } from "./phase.ts";
import type { SeenTorrent, Torrents } from "./torrents.ts";

const ENDED = ["downloaded", "magnet_error", "error", "virus", "dead"];

/** What happens to a torrent from outside. Each of these throws when there is no such torrent. */
export class TorrentEvents {
  private readonly clock: Clock;
  private readonly torrents: Torrents;

  constructor(clock: Clock, torrents: Torrents) {
    this.clock = clock;
    this.torrents = torrents;
  }

  /** The torrent ends badly, now. */
  fail(id: string, status: TorrentFailure): void {
    const { torrent, phase } = this.see(id);
    if (ENDED.includes(phase.status)) throw new Error(`the torrent ${id} has ended already`);
    torrent.failure = { at: this.clock.now(), status };
  }

  /** The peers of a downloading torrent stop sending. It stays as it is until it is resumed. */
  stall(id: string): void {
    const { torrent, phase } = this.see(id);
    if (phase.status !== "downloading") throw new Error(`the torrent ${id} is not downloading`);
    torrent.stalledAt ??= this.clock.now();
  }

  resume(id: string): void {
    const { torrent } = this.see(id);
    if (torrent.stalledAt === undefined) throw new Error(`the torrent ${id} is not stalled`);
    torrent.stalledFor += this.clock.now() - torrent.stalledAt;
    delete torrent.stalledAt;
  }

  /** The links come that long after the end, in seconds. */
  delayLinks(id: string, seconds: number): void {
    this.see(id).torrent.linksAfter = seconds;
  }

  /** The files are gone from the hoster: the links are shown, and answer 503 until the torrent is added again. */
  loseLinks(id: string): void {
    this.see(id).torrent.linksLostAt = this.clock.now();
  }

  /** The n-th link, counted from 0, is shown as an empty text. */
  emptyLink(id: string, index: number): void {
    const { torrent } = this.see(id);
    torrent.emptyLinks = [...(torrent.emptyLinks ?? []), index];
  }

  private see(id: string): SeenTorrent {
    const torrent = this.torrents.facts.get(id);
    if (!torrent) throw new Error(`there is no torrent ${id}`);
    return { torrent, phase: phaseOf(torrent, this.clock.now()) };
  }
}
