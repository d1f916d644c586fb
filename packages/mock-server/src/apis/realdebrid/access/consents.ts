import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { ConsentFact } from "./facts.ts";

/** What the user answered to websites that ask for access. */
export class Consents {
  /** By client id; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<ConsentFact>(1_000);
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  decide(clientId: string, decision: ConsentFact["decision"]): void {
    this.facts.set(clientId, { clientId, decision, at: this.clock.now() });
  }

  /** The answer for a visit of the page. A refusal is for one visit, then the page asks again. */
  take(clientId: string): ConsentFact["decision"] | undefined {
    const decision = this.facts.get(clientId)?.decision;
    if (decision === "denied") this.facts.delete(clientId);
    return decision;
  }

  withdraw(clientId: string): void {
    this.facts.delete(clientId);
  }
}
