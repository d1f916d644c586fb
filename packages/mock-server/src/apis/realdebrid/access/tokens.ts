import type { Clock } from "../../../clock.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { SeededRandom } from "../../seeded.ts";
import { longId } from "../common/ids.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { AccessTokenFact, AppFact, GrantFact, Scope } from "./facts.ts";

/** The private token of the mock's account, valid until the user has another one made. */
export const PRIVATE_TOKEN = "MOCK-PRIVATE-TOKEN";

/** OAuth grants and the access tokens made from them. */
export class Tokens {
  /** By refresh token; a new one beyond the limit replaces the oldest. */
  readonly grants = new BoundedMap<GrantFact>(10_000);
  /** By access token; a new one beyond the limit replaces the oldest. */
  readonly accessTokens = new BoundedMap<AccessTokenFact>(10_000);
  /** Whether a refresh gives a new refresh token and ends the old one. */
  rotating = false;
  private privateToken = PRIVATE_TOKEN;
  private readonly clock: Clock;
  private readonly random: SeededRandom;

  constructor(clock: Clock, random: SeededRandom) {
    this.clock = clock;
    this.random = random;
  }

  grant({ clientId, scopes }: Pick<AppFact, "clientId" | "scopes">): GrantFact {
    const fact: GrantFact = { refreshToken: longId(this.random), clientId, scopes, at: this.clock.now() };
    this.grants.set(fact.refreshToken, fact);
    return fact;
  }

  /** The grant to go on with after a refresh: the same, or one in its place. */
  renew(grant: GrantFact): GrantFact {
    if (!this.rotating) return grant;
    grant.replacedAt = this.clock.now();
    return this.grant(grant);
  }

  /** A new access token. Earlier ones stay good until they expire. */
  issue({ refreshToken }: GrantFact): AccessTokenFact {
    const expiresAt = this.clock.now() + TIMELINE.accessToken * 1000;
    const fact: AccessTokenFact = { token: longId(this.random), refreshToken, expiresAt };
    this.accessTokens.set(fact.token, fact);
    return fact;
  }

  /** Ends every grant of the app that holds this refresh token; gives its client id. */
  revoke(refreshToken: string): string {
    const held = this.grants.get(refreshToken);
    if (!held) throw new Error("no app holds this refresh token");
    for (const grant of this.grants.values()) {
      if (grant.clientId === held.clientId) grant.revokedAt ??= this.clock.now();
    }
    return held.clientId;
  }

  /** Ends an access token. The private token is none: what this does to it is not known. */
  disable(token: string): void {
    const fact = this.accessTokens.get(token);
    if (fact) fact.disabledAt ??= this.clock.now();
  }

  /** The user has a new private token made; gives it. The old one stops working. */
  renewPrivateToken(): string {
    this.privateToken = longId(this.random);
    return this.privateToken;
  }

  /** What a token may be used for, `undefined` when it is not good. */
  scopesOf(token: string): readonly Scope[] | "all" | undefined {
    if (token === this.privateToken) return "all";
    const fact = this.accessTokens.get(token);
    if (!fact || fact.disabledAt !== undefined || this.clock.now() >= fact.expiresAt) return undefined;
    const grant = this.grants.get(fact.refreshToken);
    return grant?.revokedAt === undefined ? grant?.scopes : undefined;
  }

  accepts(token: string): boolean {
    return this.scopesOf(token) !== undefined;
  }
}
