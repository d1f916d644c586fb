import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import { firstDayOf } from "../common/server-days.ts";
import { toServerDay } from "../common/server-time.ts";
import type { TrafficFact, TrafficLimit } from "../hosters/facts.ts";

const GIBIBYTE = 1024 ** 3;

/** The key of remote traffic among the domains. */
export const REMOTE = "remote";

/** What is used up, and what is left of a limit: links, or else bytes. */
export interface Usage {
  readonly bytes: number;
  readonly links: number;
  readonly left: number;
}

/** What was fetched, and how much may be. */
export class Traffic {
  /** By domain; hosters without a limit are missing. A new one beyond the limit replaces the oldest. */
  readonly limits = new BoundedMap<TrafficLimit>(1_000)
    .set("files.example.com", { type: "gigabytes", limit: 5, extra: 0, reset: "daily" })
    .set("videos.example.com", { type: "links", limit: 5, extra: 0, reset: "weekly" })
    .set(REMOTE, { type: "bytes", limit: 1024 * GIBIBYTE, extra: 0, reset: "monthly" });
  /** By day and domain; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<TrafficFact>(10_000);
  /** Whether `end` has no effect, as a client reports. */
  ignoresEnd = false;
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Something is fetched from a hoster, today by the server's calendar. */
  record(domain: string, use: { readonly bytes: number; readonly links: number }): void {
    const day = toServerDay(this.clock.now());
    const key = `${day} ${domain}`;
    const fact = this.facts.get(key) ?? { day, domain, bytes: 0, links: 0 };
    fact.bytes += use.bytes;
    fact.links += use.links;
    this.facts.set(key, fact);
  }

  /** `undefined` where there is no limit. */
  usageOf(domain: string): Usage | undefined {
    const limit = this.limits.get(domain);
    if (!limit) return undefined;
    const begin = firstDayOf(limit.reset, toServerDay(this.clock.now()));
    const used = [...this.facts.values()].filter((fact) => fact.domain === domain && fact.day >= begin);
    const bytes = used.reduce((total, fact) => total + fact.bytes, 0);
    const links = used.reduce((total, fact) => total + fact.links, 0);
    const unit = limit.type === "gigabytes" ? GIBIBYTE : 1;
    const allowed = (limit.limit + limit.extra) * unit;
    return { bytes, links, left: Math.max(0, allowed - (limit.type === "links" ? links : bytes)) };
  }

  /** All that a hoster's limit leaves is fetched; `remote` is remote traffic. */
  exhaust(domain: string): void {
    const usage = this.usageOf(domain);
    if (!usage) throw new Error(`${domain} has no limit`);
    const isLinks = this.limits.get(domain)?.type === "links";
    this.record(domain, isLinks ? { bytes: 0, links: usage.left } : { bytes: usage.left, links: 0 });
  }
}
