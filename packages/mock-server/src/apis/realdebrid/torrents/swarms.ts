import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { Magnet } from "../../magnet.ts";
import { contentOf } from "./catalogue.ts";
import type { TorrentContent } from "./facts.ts";

const MONTH = 30 * 86_400_000;

/** What the world holds under an info hash, and what Real-Debrid thinks of it. */
export class Swarms {
  private readonly clock: Clock;
  private readonly seed: number;
  private readonly contents = new BoundedMap<TorrentContent>(1_000);
  private readonly cached = new BoundedMap<number>(10_000);
  private readonly blocked = new BoundedMap<451 | 503>(10_000);
  private readonly starved = new BoundedMap<true>(10_000);

  constructor(clock: Clock, seed: number) {
    this.clock = clock;
    this.seed = seed;
  }

  /** Says what a hash stands for. What was added before keeps what it was. */
  put(hash: string, content: TorrentContent): void {
    this.contents.set(hash.toLowerCase(), content);
  }

  /** Real-Debrid has the content already, since a month ago or the given moment: nothing is fetched. */
  cache(hash: string, since = this.clock.now() - MONTH): void {
    this.cached.set(hash.toLowerCase(), since);
  }

  /**
   * The content is taken down: adding it, and unrestricting its links, are refused with code 35. Until 2025 adding
   * it answered 503 in place of 451.
   */
  block(hash: string, status: 451 | 503 = 451): void {
    this.blocked.set(hash.toLowerCase(), status);
  }

  /** The last peer leaves: a magnet link leads to no files, and what is added from now on is never fetched. */
  starve(hash: string): void {
    this.starved.set(hash.toLowerCase(), true);
  }

  /** What a magnet link holds. */
  contentOf(magnet: Magnet): TorrentContent {
    return this.contents.get(magnet.hash) ?? contentOf(magnet, this.seed);
  }

  /** Since when Real-Debrid has the content. */
  cachedAt(hash: string): number | undefined {
    return this.cached.get(hash);
  }

  /** The status with which the content is refused. */
  blockedWith(hash: string): 451 | 503 | undefined {
    return this.blocked.get(hash);
  }

  hasPeers(hash: string): boolean {
    return !this.starved.has(hash);
  }
}
