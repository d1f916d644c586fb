import type { Clock } from "../../../clock.ts";
import type { SeededRandom } from "../../seeded.ts";
import { shortId } from "../common/ids.ts";
import type { LinkedFile, LinkTrouble } from "../links/linked-file.ts";
import { mediaKindOf } from "../links/media.ts";
import type { TorrentFact } from "./facts.ts";
import { phaseOf } from "./phase.ts";
import type { Swarms } from "./swarms.ts";

const HOST = "real-debrid.com";

/** The links of torrents, and the files they lead to. */
export class TorrentLinks {
  private readonly clock: Clock;
  private readonly random: SeededRandom;
  private readonly swarms: Swarms;
  private readonly targets = new Map<string, { torrent: TorrentFact; file: LinkedFile }>();

  constructor(clock: Clock, random: SeededRandom, swarms: Swarms) {
    this.clock = clock;
    this.random = random;
    this.swarms = swarms;
  }

  /**
   * A link for each selected file, in file order. With more than one file that is neither video nor music, all of
   * them are packed into one archive.
   */
  make(torrent: TorrentFact, ids: readonly number[]): { links: string[]; archive: boolean } {
    const { hash, content } = torrent;
    const wanted = new Set(ids);
    const files = content.files.filter((_, index) => wanted.has(index + 1));
    const archive = files.filter(({ path }) => mediaKindOf(path).kind === "other").length > 1;
    const targets = archive
      ? [{ path: `/${content.name}.rar`, bytes: files.reduce((total, { bytes }) => total + bytes, 0) }]
      : files;
    const links = targets.map(({ path, bytes }) => {
      const link = shortId(this.random);
      const key = `${hash} ${archive ? ids.join(",") : ""} ${path}`;
      const file = { name: path.slice(path.lastIndexOf("/") + 1), bytes, content: key, host: HOST };
      this.targets.set(link, { torrent, file });
      return link;
    });
    return { links, archive };
  }

  forget(links: readonly string[]): void {
    for (const link of links) this.targets.delete(link);
  }

  /** The file behind a link, once its torrent is downloaded. */
  find(link: string): LinkedFile | LinkTrouble {
    const target = this.targets.get(link);
    if (!target) return "file unavailable";
    const { torrent, file } = target;
    if (this.swarms.blockedWith(torrent.hash)) return "infringing";
    if (phaseOf(torrent, this.clock.now()).status !== "downloaded") return "file unavailable";
    return torrent.linksLostAt === undefined ? file : "hoster unavailable";
  }
}
