export type HosterCondition = "up" | "down" | "maintenance" | "unsupported";

/** What a hoster's limit allows in one period; `limit` and `extra` are in the unit that `type` names. */
export interface TrafficLimit {
  readonly type: "links" | "gigabytes" | "bytes";
  readonly limit: number;
  readonly extra: number;
  readonly reset: "daily" | "weekly" | "monthly";
}

export interface HosterFact {
  readonly domain: string;
  /** A short code, such as `rd`. */
  readonly id: string;
  readonly name: string;
  /** Other domains of the same hoster. */
  readonly aliases: readonly string[];
  /** PCRE literals of the links of files, and of folders. */
  readonly links: readonly string[];
  readonly folders: readonly string[];
  condition: HosterCondition;
  /** When the condition last changed. */
  changedAt: number;
}

/** What was fetched from a hoster on one day of the server's calendar. */
export interface TrafficFact {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly domain: string;
  bytes: number;
  links: number;
}
