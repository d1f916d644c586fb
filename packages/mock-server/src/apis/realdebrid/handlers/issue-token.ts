import { refuse } from "../errors.ts";
import type { Schemas } from "../schemas.ts";
import type { GrantFact } from "../sign-in-facts.ts";
import type { RealDebridState } from "../state.ts";
import { TIMELINE } from "../timeline.ts";

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
