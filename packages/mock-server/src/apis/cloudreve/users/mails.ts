import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { MailFact } from "./facts.ts";

/** Mails the server sent, by number as text. */
export class Mails {
  /** A new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<MailFact>(1000);
  private readonly clock: Clock;
  private last = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  send(mail: Omit<MailFact, "sentAt">): void {
    this.last += 1;
    this.facts.set(String(this.last), { ...mail, sentAt: this.clock.now() });
  }

  /** All mails to an address, the oldest first. */
  to(address: string): MailFact[] {
    return [...this.facts.values()].filter((mail) => mail.to === address);
  }
}
