import type { Clock } from "../../../clock.ts";
import type { MailFact } from "./facts.ts";

/** The mails that were sent to the account's address. */
export class Mails {
  /** The last hundred, oldest first. */
  readonly facts: MailFact[] = [];
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  send(mail: Omit<MailFact, "at">): void {
    this.facts.push({ ...mail, at: this.clock.now() });
    if (this.facts.length > 100) this.facts.shift();
  }
}
