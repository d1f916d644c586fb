import { Client, type ClientOptions, checkBaseUrl } from "@debrid-drive/runtime/core";
import { type Auth, bearerCredentials } from "./auth/token.ts";
import { dialect } from "./dialect.ts";
import type { RealDebridClient } from "./generated/client.ts";
import { packageVersion } from "./generated/package-version.ts";
import { LIMITS } from "./limits.ts";
import { loadRest } from "./load-rest.ts";

export const DEFAULT_BASE_URL = "https://api.real-debrid.com";

export interface RealDebridOptions extends ClientOptions {
  /** Default `https://api.real-debrid.com`. */
  readonly baseUrl?: string;
  /** A private token, a function that gives one, or `oauthTokens({ store })`. Not needed to sign somebody in. */
  readonly auth?: Auth | undefined;
}

/** Sends single operations: `getUser(client)`. */
export function createClient(options: RealDebridOptions = {}): RealDebridClient {
  const client: RealDebridClient = new Client({
    api: "realdebrid",
    baseUrl: checkBaseUrl("RealDebrid", options.baseUrl ?? DEFAULT_BASE_URL, ["/rest/1.0", "/oauth/v2"]),
    product: `debrid-drive-realdebrid-client/${packageVersion}`,
    dialect,
    loadRest,
    credentials: bearerCredentials(options.auth, () => client),
    buckets: LIMITS,
    options,
  });
  return client;
}
