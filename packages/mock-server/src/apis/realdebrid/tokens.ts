import type { Clock } from "../../clock.ts";
import { BoundedMap } from "../bounded-map.ts";
import type { SeededRandom } from "../seeded.ts";
import type { AccessTokenFact, GrantFact } from "./facts.ts";
import { longId } from "./ids.ts";
import { TIMELINE } from "./timeline.ts";

/** The private token of the mock's account, valid for ever. */
export const PRIVATE_TOKEN = "MOCK-PRIVATE-TOKEN";

/** OAuth grants and the access tokens made from them. */
export class Tokens {
  /** By refresh token; a new one beyond the limit replaces the oldest. */
  readonly grants = new BoundedMap<GrantFact>(10_000);
  /** By access token; a new one beyond the limit replaces the oldest. */
  readonly accessTokens = new BoundedMap<AccessTokenFact>(10_000);
  private readonly clock: Clock;
  private readonly random: SeededRandom;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
  }

  grant(clientId: string): GrantFact {
    const fact: GrantFact = { refreshToken: longId(this.random), clientId, at: this.clock.now() };
    this.grants.set(fact.refreshToken, fact);
    return fact;
  }

  /** A new access token. Earlier ones stay good until they expire. */
  issue({ refreshToken }: GrantFact): AccessTokenFact {
    const expiresAt = this.clock.now() + TIMELINE.accessToken * 1000;
    const fact: AccessTokenFact = { token: longId(this.random), refreshToken, expiresAt };
    this.accessTokens.set(fact.token, fact);
    return fact;
  }

  revoke(refreshToken: string): void {
    const grant = this.grants.get(refreshToken);
    if (!grant) throw new Error("no app holds this refresh token");
    grant.revokedAt ??= this.clock.now();
  }

  accepts(token: string): boolean {
    if (token === PRIVATE_TOKEN) return true;
    const fact = this.accessTokens.get(token);
    if (!fact || this.clock.now() >= fact.expiresAt) return false;
    const grant = this.grants.get(fact.refreshToken);
    return grant !== undefined && grant.revokedAt === undefined;
  }
}
