import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { HosterCondition, HosterFact } from "./facts.ts";

type Hoster = Omit<HosterFact, "condition" | "changedAt">;

const HOSTERS: readonly Hoster[] = [
  {
    domain: "real-debrid.com",
    id: "rd",
    name: "Real-Debrid",
    aliases: [],
    links: [String.raw`/https?:\/\/(\w+\.)?real-debrid\.com\/d\/[0-9A-Z]+/`],
    folders: [],
  },
  {
    domain: "files.example.com",
    id: "fx",
    name: "Files",
    aliases: ["fx.example.com"],
    links: [
      String.raw`/(http|https):\/\/(\w+\.)?files\.example\.com\/[0-9a-z]+/`,
      String.raw`/https?:\/\/fx\.example\.com\/[0-9a-z]+/`,
    ],
    folders: [String.raw`/https?:\/\/files\.example\.com\/folder\/[0-9a-z]+/`],
  },
  {
    domain: "videos.example.com",
    id: "vx",
    name: "Videos",
    aliases: [],
    links: [String.raw`/https?:\/\/videos\.example\.com\/watch\?v=[\w-]+/`],
    folders: [],
  },
  {
    domain: "old.example.com",
    id: "ox",
    name: "Old",
    aliases: [],
    links: [String.raw`/https?:\/\/old\.example\.com\/[0-9a-z]+/`],
    folders: [],
  },
];

/** The hosters that the site knows, and how they are doing. */
export class Hosters {
  /** By main domain; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<HosterFact>(1_000);
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
    for (const hoster of HOSTERS) this.add(hoster);
    this.change("old.example.com", "unsupported");
  }

  /** The site begins to support a hoster. */
  add(hoster: Hoster): void {
    this.facts.set(hoster.domain, { ...hoster, condition: "up", changedAt: this.clock.now() });
  }

  /** The hoster that has a domain, as its main one or as another. */
  find(domain: string): HosterFact | undefined {
    return this.facts.get(domain) ?? [...this.facts.values()].find(({ aliases }) => aliases.includes(domain));
  }

  get supported(): readonly HosterFact[] {
    return [...this.facts.values()].filter(({ condition }) => condition !== "unsupported");
  }

  /** A hoster fails, goes into maintenance, is not supported any more, or works again. */
  change(domain: string, condition: HosterCondition): void {
    const hoster = this.facts.get(domain);
    if (!hoster) throw new Error(`there is no hoster ${domain}`);
    hoster.condition = condition;
    hoster.changedAt = this.clock.now();
  }
}
