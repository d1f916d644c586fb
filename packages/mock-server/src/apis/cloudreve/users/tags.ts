import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { HashIds } from "../common/ids.ts";
import type { TagFact } from "./facts.ts";

type NewTag = Omit<TagFact, "id" | "createdAt" | "updatedAt">;

/** Tags of all users, by number as text. */
export class Tags {
  /** A new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<TagFact>(10_000);
  private readonly clock: Clock;
  private readonly ids: HashIds;

  constructor(clock: Clock, ids: HashIds) {
    this.clock = clock;
    this.ids = ids;
  }

  add(given: NewTag): TagFact {
    const now = this.clock.now();
    const tag: TagFact = { ...given, id: this.ids.next("tag"), createdAt: now, updatedAt: now };
    this.facts.set(String(tag.id), tag);
    return tag;
  }

  /** The tags of a user, the oldest first. */
  of(owner: number): TagFact[] {
    return [...this.facts.values()].filter((tag) => tag.owner === owner);
  }

  /** Deletes a tag, if it is that user's. */
  delete(owner: number, id: number): void {
    if (this.facts.get(String(id))?.owner === owner) this.facts.delete(String(id));
  }
}
