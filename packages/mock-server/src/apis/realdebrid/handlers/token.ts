import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handler } from "../../../engine/handler.ts";
import { refuse } from "../common/errors.ts";
import type { Schemas } from "../common/schemas.ts";
import type { RealDebridState } from "../state.ts";
import { accountRefusal, tokenFor } from "./issue-token.ts";
import { passwordGrant } from "./password-grant.ts";
import { twoFactorGrant } from "./two-factor-grant.ts";

export const createToken: Handler<operations["createToken"], RealDebridState> = ({ body, state }) => {
  switch (body.grant_type) {
    case "http://oauth.net/grant_type/device/1.0":
      return deviceGrant(body, state);
    case "authorization_code":
      return authorizationCodeGrant(body, state);
    case "password":
      return passwordGrant(body, state);
    case "twofactor":
      return twoFactorGrant(body, state);
  }
};

function deviceGrant(body: Schemas["DeviceGrant"], state: RealDebridState) {
  const { client_id: clientId, client_secret: clientSecret, code } = body;
  const app = state.apps.authenticate({ clientId, clientSecret });
  if (!app) return refuse(400, 2);
  if (state.tokens.grants.has(code)) return refresh(code, clientId, state);
  const device = state.devices.accepted(code, clientId);
  if (!device) return refuse(400, 2);
  const refusal = accountRefusal(state);
  if (refusal) return refusal;
  state.devices.redeem(device);
  return tokenFor(state.tokens.grant(app), state);
}

function refresh(refreshToken: string, clientId: string, state: RealDebridState) {
  const grant = state.tokens.grants.get(refreshToken);
  if (grant?.clientId !== clientId) return refuse(400, 2);
  if (grant.revokedAt !== undefined || grant.replacedAt !== undefined) return refuse(403, 9);
  return accountRefusal(state) ?? tokenFor(state.tokens.renew(grant), state);
}

function authorizationCodeGrant(body: Schemas["AuthorizationCodeGrant"], state: RealDebridState) {
  const { client_id: clientId, client_secret: clientSecret, code, redirect_uri: redirectUri } = body;
  const app = state.apps.authenticate({ clientId, clientSecret });
  if (!app || !state.apps.honours({ code, clientId, redirectUri })) return refuse(400, 2);
  const refusal = accountRefusal(state);
  if (refusal) return refusal;
  state.apps.codes.delete(code);
  return tokenFor(state.tokens.grant(app), state);
}
