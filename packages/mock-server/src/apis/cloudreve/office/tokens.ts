import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { SeededRandom } from "../../seeded.ts";
import { uuid } from "../common/ids.ts";
import type { WopiTokenFact } from "./facts.ts";

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** What lets an office server at files, by the first part of the token. */
export class WopiTokens {
  /** A new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<WopiTokenFact>(10_000);
  private readonly clock: Clock;
  private readonly random: SeededRandom;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
  }

  /** A token for a user and a file, good for this many seconds. */
  issue(session: Pick<WopiTokenFact, "user" | "file" | "canEdit">, seconds: number): string {
    const id = uuid(this.random);
    this.facts.set(id, { ...session, expiresAt: this.clock.now() + seconds * 1000 });
    return `${id}.${this.random.text(LETTERS, 64)}`;
  }

  /** What a token allows, or why it allows nothing. Only its first part counts. */
  find(token: string): WopiTokenFact | string {
    const [id = "", ...rest] = token.split(".");
    if (rest.length !== 1) return "malformed access token";
    const fact = this.facts.get(id);
    return fact && this.clock.now() < fact.expiresAt ? fact : "invalid access token";
  }
}
