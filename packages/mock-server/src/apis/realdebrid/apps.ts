import type { Clock } from "../../clock.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { SeededRandom } from "../seeded.ts";
import type { AppFact, AuthorizationCodeFact } from "./facts.ts";
import { longId } from "./ids.ts";
import { TIMELINE } from "./timeline.ts";

/** A registered app with a secret of its own, for the flows that need one. */
export const MOCK_APP: AppFact = {
  clientId: "MOCKAPPCLIENT",
  clientSecret: "0000000000000mock0app0secret000000000000",
};

/** Apps that have a secret: the registered one, and those bound to the user. */
export class Apps {
  /** Those bound to the user, by client id; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<AppFact>(10_000);
  /** By code; a new one beyond the limit replaces the oldest. */
  readonly codes = new BoundedMap<AuthorizationCodeFact>(1_000);
  private readonly clock: Clock;
  private readonly random: SeededRandom;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
  }

  add(app: AppFact): void {
    this.facts.set(app.clientId, app);
  }

  knows({ clientId, clientSecret }: AppFact): boolean {
    const app = clientId === MOCK_APP.clientId ? MOCK_APP : this.facts.get(clientId);
    return app?.clientSecret === clientSecret;
  }

  /** The code that a website gets with the redirect, good for one exchange. */
  issueCode(clientId: string, redirectUri: string): string {
    const expiresAt = this.clock.now() + TIMELINE.authorizationCode * 1000;
    const fact = { code: longId(this.random), clientId, redirectUri, expiresAt };
    this.codes.set(fact.code, fact);
    return fact.code;
  }

  redeemCode(wanted: Omit<AuthorizationCodeFact, "expiresAt">): boolean {
    const fact = this.codes.get(wanted.code);
    if (!fact || fact.clientId !== wanted.clientId || fact.redirectUri !== wanted.redirectUri) return false;
    this.codes.delete(wanted.code);
    return this.clock.now() < fact.expiresAt;
  }
}
