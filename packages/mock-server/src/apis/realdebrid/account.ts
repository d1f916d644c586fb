import type { Clock } from "../../clock.ts";
import type { Schemas } from "./schemas.ts";
import { TIMELINE } from "./timeline.ts";
import { toDate } from "./torrent-view.ts";

/** The one account of the mock. */
export class Account {
  /** When premium ends, milliseconds since 1970. */
  premiumUntil: number;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.premiumUntil = clock.now() + TIMELINE.premium * 1000;
  }

  get premium(): boolean {
    return this.#clock.now() < this.premiumUntil;
  }

  endPremium(): void {
    this.premiumUntil = Math.min(this.premiumUntil, this.#clock.now());
  }

  view(): Schemas["User"] {
    return {
      id: 4242,
      username: "mock-user",
      email: "mo*****er@example.com",
      points: 1200,
      locale: "en",
      avatar: "https://images.example.com/avatars/4242.png",
      type: this.premium ? "premium" : "free",
      premium: Math.max(0, Math.ceil((this.premiumUntil - this.#clock.now()) / 1000)),
      expiration: toDate(this.premiumUntil),
    };
  }
}
