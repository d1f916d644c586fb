import type { GrantFact } from "../access/facts.ts";
import { refuse } from "../common/errors.ts";
import type { Schemas } from "../common/schemas.ts";
import { TIMELINE } from "../common/timeline.ts";
import type { RealDebridState } from "../state.ts";

/** Why nobody gets a token for the account at the moment. */
export function accountRefusal({ account }: RealDebridState) {
  if (account.locked) return refuse(403, 14);
  return account.activated ? undefined : refuse(403, 15);
}

/** The answer with a new access token. */
export function tokenFor(grant: GrantFact, state: RealDebridState) {
  const body: Schemas["Token"] = {
    access_token: state.tokens.issue(grant).token,
    expires_in: TIMELINE.accessToken,
    token_type: "Bearer",
    refresh_token: grant.refreshToken,
  };
  return { status: 200, body } as const;
}
