import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { SeededRandom } from "../../seeded.ts";
import { longId, securityCode } from "../common/ids.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { TwoFactorFact } from "./facts.ts";

/** How often a security code is sent, and how many wrong ones are taken. Neither number is known. */
export const TWO_FACTOR_LIMITS = { sent: 3, wrong: 5 } as const;

/** Password sign-ins that wait for a second factor. */
export class TwoFactorLogins {
  /** By two-factor code; a new one beyond the limit replaces the oldest. */
  readonly facts = new BoundedMap<TwoFactorFact>(1_000);
  private readonly clock: Clock;
  private readonly random: SeededRandom;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
  }

  begin(clientId: string): TwoFactorFact {
    const createdAt = this.clock.now();
    const fact: TwoFactorFact = { code: longId(this.random), clientId, createdAt, sent: 0, wrong: 0 };
    this.facts.set(fact.code, fact);
    return fact;
  }

  /** All of them, the oldest first, with where they stand. */
  list() {
    return [...this.facts.values()].map((login) => {
      const { code, clientId, createdAt, securityCode: sentCode = null, confirmedAt, redeemedAt } = login;
      const open = this.find(code) ? ("waiting" as const) : ("expired" as const);
      const status = redeemedAt !== undefined ? "signed in" : confirmedAt !== undefined ? "confirmed" : open;
      return { code, clientId, createdAt, expiresAt: this.endOf(login), securityCode: sentCode, status };
    });
  }

  /** The sign-in behind a two-factor code, as long as it can still be finished. */
  find(code: string): TwoFactorFact | undefined {
    const fact = this.facts.get(code);
    if (!fact || fact.redeemedAt !== undefined) return undefined;
    return this.clock.now() < this.endOf(fact) ? fact : undefined;
  }

  /** Makes a security code for the user, `undefined` when that was done too often. The newest one counts. */
  send(login: TwoFactorFact): string | undefined {
    if (login.sent >= TWO_FACTOR_LIMITS.sent) return undefined;
    login.sent += 1;
    login.securityCode = securityCode(this.random);
    return login.securityCode;
  }

  /** Takes what the user was sent. */
  respond(login: TwoFactorFact, response: string): "right" | "wrong" | "used up" {
    if (login.wrong >= TWO_FACTOR_LIMITS.wrong) return "used up";
    if (login.securityCode === response) return "right";
    login.wrong += 1;
    return "wrong";
  }

  /** The user types the security code in on the site. */
  confirm(code: string): void {
    const login = this.find(code);
    if (!login) throw new Error(`no sign-in waits with the two-factor code ${code}`);
    login.confirmedAt ??= this.clock.now();
  }

  redeem(login: TwoFactorFact): void {
    login.redeemedAt = this.clock.now();
  }

  private endOf({ createdAt }: TwoFactorFact): number {
    return createdAt + TIMELINE.twoFactor * 1000;
  }
}
