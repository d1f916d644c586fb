import type { TwoFactorFact } from "../access/facts.ts";
import { refuse } from "../common/errors.ts";
import type { Schemas } from "../common/schemas.ts";
import type { RealDebridState } from "../state.ts";
import { accountRefusal, tokenFor } from "./issue-token.ts";

/** The second step of a password sign-in: has a code sent, takes one, or asks whether the site got one. */
export function twoFactorGrant(body: Schemas["TwoFactorGrant"], state: RealDebridState) {
  const login = state.twoFactor.find(body.code);
  if (login?.clientId !== body.client_id) return refuse(400, 2);
  if (body.response !== undefined) return respond(login, body.response, state);
  if (body.send === true) {
    const securityCode = state.twoFactor.send(login);
    if (securityCode === undefined) return refuse(403, 9);
    state.mails.send({ subject: "security code", securityCode });
    return { status: 204 } as const;
  }
  return login.confirmedAt === undefined ? refuse(403, 11) : finish(login, state);
}

function respond(login: TwoFactorFact, response: string, state: RealDebridState) {
  switch (state.twoFactor.respond(login, response)) {
    case "right":
      return finish(login, state);
    case "wrong":
      return refuse(400, 2);
    case "used up":
      return refuse(403, 9);
  }
}

function finish(login: TwoFactorFact, state: RealDebridState) {
  const app = state.apps.registered.get(login.clientId);
  if (!app) return refuse(400, 2);
  const refusal = accountRefusal(state);
  if (refusal) return refusal;
  state.twoFactor.redeem(login);
  return tokenFor(state.tokens.grant(app), state);
}
