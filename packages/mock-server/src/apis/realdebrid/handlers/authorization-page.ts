import type { operations } from "@debrid-drive/realdebrid-client/schema";
import type { Handler } from "../../../engine/handler.ts";
import { refuse } from "../common/errors.ts";
import type { RealDebridState } from "../state.ts";

/** Asks until the user has decided, then leads back. What a refusal leads back with is OAuth's usual error. */
export const getAuthorizationPage: Handler<operations["getAuthorizationPage"], RealDebridState> = ({
  query,
  state,
}) => {
  const { client_id: clientId, redirect_uri: redirectUri } = query;
  const app = state.apps.registered.get(clientId);
  if (!app?.redirectUris.includes(redirectUri)) return refuse(400, 2);
  const decision = state.consents.take(clientId);
  if (decision === undefined) {
    return { status: 200, headers: { "Content-Type": "text/html; charset=utf-8" }, body: pageOf(app.name) };
  }
  const target = new URL(redirectUri);
  if (decision === "approved") target.searchParams.set("code", state.apps.issueCode(clientId, redirectUri));
  else target.searchParams.set("error", "access_denied");
  if (query.state !== undefined) target.searchParams.set("state", query.state);
  return { status: 302, headers: { Location: target.href } };
};

const pageOf = (name: string): string =>
  `<!doctype html><title>${name.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`)} wants access</title>`;
