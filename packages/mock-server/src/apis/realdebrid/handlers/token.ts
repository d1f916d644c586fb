import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handler } from "../../../engine/handler.ts";
import { refuse } from "../errors.ts";
import type { GrantFact } from "../facts.ts";
import type { Schemas } from "../schemas.ts";
import type { RealDebridState } from "../state.ts";
import { TIMELINE } from "../timeline.ts";

export const createToken: Handler<operations["createToken"], RealDebridState> = ({ body, state }) => {
  switch (body.grant_type) {
    case "http://oauth.net/grant_type/device/1.0":
      return deviceGrant(body, state);
    case "authorization_code":
      return authorizationCodeGrant(body, state);
    case "password":
      // For programs that Real-Debrid approved, which the mock has none of.
      return refuse(403, 9);
    case "twofactor":
      // Only a password sign-in gives a two-factor code, so none is right.
      return refuse(400, 2);
  }
};

function deviceGrant(body: Schemas["DeviceGrant"], state: RealDebridState) {
  const { client_id: clientId, client_secret: clientSecret, code } = body;
  if (!state.apps.knows({ clientId, clientSecret })) return refuse(400, 2);
  const grant = state.tokens.grants.get(code);
  if (grant) {
    if (grant.clientId !== clientId) return refuse(400, 2);
    return grant.revokedAt === undefined ? token(grant, state) : refuse(403, 9);
  }
  return state.devices.redeem(code, clientId) ? token(state.tokens.grant(clientId), state) : refuse(400, 2);
}

function authorizationCodeGrant(body: Schemas["AuthorizationCodeGrant"], state: RealDebridState) {
  const { client_id: clientId, client_secret: clientSecret, code, redirect_uri: redirectUri } = body;
  const good =
    state.apps.knows({ clientId, clientSecret }) && state.apps.redeemCode({ code, clientId, redirectUri });
  return good ? token(state.tokens.grant(clientId), state) : refuse(400, 2);
}

function token(grant: GrantFact, state: RealDebridState) {
  const body: Schemas["Token"] = {
    access_token: state.tokens.issue(grant).token,
    expires_in: TIMELINE.accessToken,
    token_type: "Bearer",
    refresh_token: grant.refreshToken,
  };
  return { status: 200, body } as const;
}
