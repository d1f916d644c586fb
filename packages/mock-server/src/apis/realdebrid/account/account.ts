import type { Clock } from "../../../clock.ts";
import type { SeededRandom } from "../../seeded.ts";
import { shortId } from "../common/ids.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { AvatarFact } from "./facts.ts";

/** What `pointsPremium` costs. The price is not known. */
export const POINTS_PRICE = 1_000;

/** The one account of the mock. */
export class Account {
  readonly id = 4242;
  readonly username = "mock-user";
  readonly email = "mo*****er@example.com";
  /** What its owner can change by a mail. */
  password = "mock-password";
  points = 1_200;
  /** Whether the site has locked it: nothing works any more. */
  locked = false;
  /** Whether its owner has followed the mail that activates it. */
  activated = true;
  /** Whether its owner protects it with a second factor, which signing in with the password then needs. */
  twoFactor = false;
  avatar: AvatarFact | undefined;
  /** When premium ends, milliseconds since 1970. */
  premiumUntil: number;
  private readonly clock: Clock;
  private readonly random: SeededRandom;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
    this.premiumUntil = clock.now() + TIMELINE.premium * 1000;
  }

  get premium(): boolean {
    return this.clock.now() < this.premiumUntil;
  }

  /** Premium ends now: it is a free account. */
  endPremium(): void {
    this.premiumUntil = Math.min(this.premiumUntil, this.clock.now());
  }

  /** The user buys premium time, which comes after what is left. */
  extendPremium(seconds: number): void {
    this.premiumUntil = Math.max(this.premiumUntil, this.clock.now()) + seconds * 1000;
  }

  /** Seconds of premium left. */
  get premiumLeft(): number {
    return Math.max(0, Math.ceil((this.premiumUntil - this.clock.now()) / 1000));
  }

  /** Spends points on premium time; `false` when there are too few. */
  convertPoints(): boolean {
    if (this.points < POINTS_PRICE) return false;
    this.points -= POINTS_PRICE;
    this.extendPremium(TIMELINE.pointsPremium);
    return true;
  }

  /** A picture was uploaded. */
  showAvatar(kind: AvatarFact["kind"]): void {
    this.avatar = { id: shortId(this.random), kind, at: this.clock.now() };
  }

  removeAvatar(): void {
    this.avatar = undefined;
  }
}
