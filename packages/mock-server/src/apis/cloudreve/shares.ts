import type { Clock } from "../../clock.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { ShareFact } from "./facts.ts";
import type { HashIds } from "./ids.ts";

type NewShare = Pick<ShareFact, "owner" | "isFolder" | "source" | "sourceName"> & Partial<ShareFact>;

/** Shares of all users, by number as text. */
export class Shares {
  /** A new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<ShareFact>(10_000);
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
}
