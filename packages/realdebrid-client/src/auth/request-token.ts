import type { CallOptions } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../generated/client.ts";
import type { TokenRequest } from "../generated/models.ts";
import { createToken, disableAccessTokenOperation } from "../generated/operations/oauth.ts";
import { type App, type OAuthCredentials, readToken } from "./oauth-credentials.ts";

/** Serves for a device code and for a refresh token alike; there is no grant type of its own for a refresh. */
const DEVICE_GRANT = "http://oauth.net/grant_type/device/1.0";

/** Exchanges something for a token. The validity counts from before the request, so it is never too long. */
export async function requestToken(
  client: RealDebridClient,
  app: App,
  body: TokenRequest,
  options?: CallOptions,
): Promise<OAuthCredentials> {
  const askedAt = client.clock.now();
  const { data, meta } = await createToken(client, { body }, options).withResponse();
  return readToken(data, app, askedAt, meta);
}

/** Exchanges a device code or a refresh token for a token. */
export function redeem(
  client: RealDebridClient,
  app: App,
  code: string,
  options?: CallOptions,
): Promise<OAuthCredentials> {
  const { clientId: client_id, clientSecret: client_secret } = app;
  return requestToken(client, app, { grant_type: DEVICE_GRANT, client_id, client_secret, code }, options);
}

/** Disables this very access token, not the one in use, as far as that is possible. */
export async function disableToken(client: RealDebridClient, held: OAuthCredentials): Promise<void> {
  if (held.expiresAt <= client.clock.now()) return;
  const operation = { ...disableAccessTokenOperation, auth: "none" } as const;
  await client.call(operation, {}, { headers: { Authorization: `Bearer ${held.accessToken}` } }).result();
}
