import type { Clock } from "../../clock.ts";
import { TIMELINE } from "./timeline.ts";

/** The one account of the mock. */
export class Account {
  /** When premium ends, milliseconds since 1970. */
  premiumUntil: number;
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
    this.premiumUntil = clock.now() + TIMELINE.premium * 1000;
  }

  get premium(): boolean {
    return this.clock.now() < this.premiumUntil;
  }

  endPremium(): void {
    this.premiumUntil = Math.min(this.premiumUntil, this.clock.now());
  }

  /** Seconds of premium left. */
  get premiumLeft(): number {
    return Math.max(0, Math.ceil((this.premiumUntil - this.clock.now()) / 1000));
  }
}
