import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { SeededRandom } from "../../seeded.ts";
import { LETTERS } from "../common/ids.ts";
import type { WebdavFact } from "./facts.ts";

/** WebDAV accounts of all users, by number as text. */
export class WebdavAccounts {
  /** A new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<WebdavFact>(10_000);
  private readonly clock: Clock;
  private readonly random: SeededRandom;
  private last = 0;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
  }

  add(given: Pick<WebdavFact, "owner" | "name" | "root">): WebdavFact {
    const now = this.clock.now();
    this.last += 1;
    const account: WebdavFact = {
      ...given,
      id: this.last,
      password: this.random.text(LETTERS, 32),
      readonly: false,
      useProxy: false,
      createdAt: now,
      updatedAt: now,
    };
    this.facts.set(String(account.id), account);
    return account;
  }

  /** The accounts of a user, the newest first. */
  of(owner: number): WebdavFact[] {
    return [...this.facts.values()].filter((account) => account.owner === owner).reverse();
  }

  /** Changes an account, whoever has it: the server does not look. */
  change(id: number, change: Partial<Pick<WebdavFact, "readonly" | "useProxy">>): void {
    const account = this.facts.get(String(id));
    if (account) Object.assign(account, change, { updatedAt: this.clock.now() });
  }

  /** Deletes an account, if it is that user's. */
  delete(owner: number, id: number): void {
    if (this.facts.get(String(id))?.owner === owner) this.facts.delete(String(id));
  }
}
