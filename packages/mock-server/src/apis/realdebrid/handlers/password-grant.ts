import { refuse } from "../common/errors.ts";
import type { Schemas } from "../common/schemas.ts";
import { SITE } from "../common/urls.ts";
import type { RealDebridState } from "../state.ts";
import { accountRefusal, tokenFor } from "./issue-token.ts";

/** For apps that Real-Debrid allows it. */
export function passwordGrant(body: Schemas["PasswordGrant"], state: RealDebridState) {
  const { account } = state;
  const app = state.apps.registered.get(body.client_id);
  if (!app?.passwordGrant) return refuse(403, 9);
  if (body.username !== account.username) return refuse(403, 12);
  if (body.password !== account.password) return refuse(403, 13);
  const refusal = accountRefusal(state);
  if (refusal) return refusal;
  if (!account.twoFactor && body.force_twofactor !== true) return tokenFor(state.tokens.grant(app), state);
  const { code } = state.twoFactor.begin(app.clientId);
  const challenge: Schemas["TwoFactorChallenge"] = {
    verification_url: `${SITE}/twofactor/${code}`,
    twofactor_code: code,
    error: "twofactor_auth_needed",
    error_code: 11,
  };
  return { status: 403, body: challenge } as const;
}
