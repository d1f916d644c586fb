import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";

interface Kept<V> {
  readonly value: V;
  /** Good as long as it is earlier than this. */
  readonly until: number;
}

/** What the server keeps for a while. A new entry beyond the limit replaces the oldest. */
export class Cache<V> {
  private readonly facts = new BoundedMap<Kept<V>>(10_000);
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Keeps a value for so many seconds, in place of one under the same key. */
  keep(key: string, value: V, seconds: number): void {
    this.facts.set(key, { value, until: this.clock.now() + seconds * 1000 });
  }

  get(key: string): V | undefined {
    const kept = this.facts.get(key);
    return kept && this.clock.now() < kept.until ? kept.value : undefined;
  }

  delete(key: string): void {
    this.facts.delete(key);
  }
}
