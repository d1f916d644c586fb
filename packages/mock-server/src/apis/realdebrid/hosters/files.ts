import { BoundedMap } from "../../bounded-map.ts";
import type { HosterTrouble, LinkedFile, LinkTrouble } from "../links/linked-file.ts";
import { FILES, fileAt, VIDEOS, videoAt } from "./content.ts";
import type { HosterCondition } from "./facts.ts";
import type { Hosters } from "./hosters.ts";

/** What the condition of a hoster means for its links. */
const TROUBLES: Readonly<Record<HosterCondition, HosterTrouble | undefined>> = {
  up: undefined,
  down: "hoster unavailable",
  maintenance: "in maintenance",
  unsupported: "unsupported",
};

/** Files and folders at hosters: there is a file behind every link, until it is removed. */
export class HosterFiles {
  private readonly seed: number;
  private readonly hosters: Hosters;
  private readonly troubles = new BoundedMap<HosterTrouble>(1_000);
  private readonly missing = new BoundedMap<"file unavailable" | "infringing">(10_000);
  private readonly misreported = new BoundedMap<true>(10_000);
  private readonly folders = new BoundedMap<readonly string[]>(1_000);

  constructor(seed: number, hosters: Hosters) {
    this.seed = seed;
    this.hosters = hosters;
    this.folders.set(`https://${FILES}/folder/linux`, [
      `https://${FILES}/debian-netinst.iso`,
      `https://${FILES}/SHA512SUMS`,
    ]);
  }

  /** Links of the hoster are refused from now on. `real-debrid.com` stands for the links of torrents. */
  refuse(domain: string, trouble: HosterTrouble): void {
    this.troubles.set(domain, trouble);
  }

  accept(domain: string): void {
    this.troubles.delete(domain);
  }

  /** The hoster deletes the file, container or folder. */
  remove(link: string): void {
    this.missing.set(hrefOf(link), "file unavailable");
  }

  /** The file is taken down for legal reasons. */
  block(link: string): void {
    this.missing.set(hrefOf(link), "infringing");
  }

  /** `checkLink` says that the file is gone, though it is there. */
  misreport(link: string): void {
    this.misreported.set(hrefOf(link), true);
  }

  putFolder(link: string, links: readonly string[]): void {
    this.folders.set(hrefOf(link), links);
  }

  isMisreported(link: string): boolean {
    return this.misreported.has(hrefOf(link));
  }

  /** What is the matter with the hoster of a link: what somebody said, or what the list of hosters says. */
  troubleOf(url: URL): HosterTrouble | undefined {
    const domain = this.domainOf(url);
    return this.troubles.get(domain) ?? TROUBLES[this.hosters.find(domain)?.condition ?? "unsupported"];
  }

  /** The file behind a link of a hoster. */
  find(url: URL): LinkedFile | LinkTrouble {
    const missing = this.missingOf(url.href);
    if (missing) return missing;
    const domain = this.domainOf(url);
    return domain === VIDEOS ? videoAt(url, this.seed) : fileAt(url, domain, this.seed);
  }

  /** The links in a folder; a file is a folder of itself. */
  open(url: URL): readonly string[] | LinkTrouble {
    const missing = this.missingOf(url.href);
    if (missing) return missing;
    const isFolder = url.pathname === "/" || url.pathname.startsWith("/folder/");
    return this.folders.get(url.href) ?? (isFolder ? [] : [url.href]);
  }

  /** Whether nothing can be had behind a link, and why. */
  missingOf(link: string): "file unavailable" | "infringing" | undefined {
    return this.missing.get(link);
  }

  /** The main domain of the hoster of a link. */
  private domainOf({ hostname }: URL): string {
    const domain = hostname.replace(/^www\./, "");
    return this.hosters.find(domain)?.domain ?? domain;
  }
}

/** An address as it is compared: `https://example.com` is `https://example.com/`. */
const hrefOf = (link: string): string => (URL.canParse(link) ? new URL(link).href : link);
