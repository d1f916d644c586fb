import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { HashIds } from "../common/ids.ts";
import type { ShareFact } from "./facts.ts";

type NewShare = Pick<ShareFact, "owner" | "isFolder" | "source" | "sourceName"> & Partial<ShareFact>;

/** Shares of all users, by number as text. */
export class Shares {
  /** A new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<ShareFact>(10_000);
  /** Until when a user's downloads from a share count no more, by both numbers. */
  private readonly counted = new BoundedMap<number>(50_000);
  private readonly clock: Clock;
  private readonly ids: HashIds;

  constructor(clock: Clock, ids: HashIds) {
    this.clock = clock;
    this.ids = ids;
  }

  add(given: NewShare): ShareFact {
    const now = this.clock.now();
    const share: ShareFact = {
      password: "",
      preview: false,
      views: 0,
      downloads: 0,
      remaining: -1,
      ...given,
      id: this.ids.next("share"),
      createdAt: now,
      updatedAt: now,
    };
    this.facts.set(String(share.id), share);
    return share;
  }

  get(id: number | undefined): ShareFact | undefined {
    return this.facts.get(String(id));
  }

  delete(id: number): void {
    this.facts.delete(String(id));
  }

  /** Whether time and downloads are left. */
  isOpen({ remaining, expiresAt }: ShareFact): boolean {
    return remaining !== 0 && (expiresAt === undefined || this.clock.now() < expiresAt);
  }

  change(share: ShareFact, change: Partial<Pick<ShareFact, "password" | "preview">>): void {
    Object.assign(share, change, { updatedAt: this.clock.now() });
  }

  /** Somebody downloads from it. */
  count(share: ShareFact): void {
    share.downloads += 1;
    if (share.remaining > 0) share.remaining -= 1;
    share.updatedAt = this.clock.now();
  }

  /** A user downloads from it, which counts once in so many seconds. */
  countFor(share: ShareFact, user: number, seconds: number): void {
    const now = this.clock.now();
    const key = `${share.id} ${user}`;
    if (now < (this.counted.get(key) ?? now)) return;
    this.counted.set(key, now + seconds * 1000);
    this.count(share);
  }
}
