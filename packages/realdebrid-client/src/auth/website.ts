import type { CallOptions } from "@debrid-drive/runtime";
import { ConfigError, checkBaseUrl } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "../generated/client.ts";
import { isText, type OAuthCredentials } from "./oauth-credentials.ts";
import { requestToken } from "./request-token.ts";
import { SignInError } from "./sign-in-error.ts";

export interface AuthorizationUrlArgs {
  /** The id of a program registered at Real-Debrid. */
  readonly clientId: string;
  /** One of the addresses that are registered for it. */
  readonly redirectUri: string;
  /** From {@link createState}. Keep it in the user's session until the browser comes back. */
  readonly state: string;
  /** Default `https://api.real-debrid.com`. */
  readonly baseUrl?: string;
}

export interface ExchangeCodeArgs {
  /** The address that the browser came back with; the path and query are enough. */
  readonly callbackUrl: string | URL;
  /** The one out of the user's session. */
  readonly state: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The same as for the authorization. */
  readonly redirectUri: string;
}

/** A text that nobody can guess (256 bits), to recognise the answer to one's own request. */
export function createState(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The page to send the user's browser to. */
export function authorizationUrl(args: AuthorizationUrlArgs): string {
  const { clientId, redirectUri, state, baseUrl = "https://api.real-debrid.com" } = args;
  for (const field of ["clientId", "redirectUri", "state"] as const) present("authorizationUrl", args, field);
  const base = checkBaseUrl("authorizationUrl", baseUrl, ["/rest/1.0", "/oauth/v2"]);
  const query = { client_id: clientId, redirect_uri: redirectUri, response_type: "code", state };
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}/oauth/v2/auth?${pairs.join("&")}`;
}

/**
 * Exchanges the code that the browser came back with. Only on a server: the secret must not get into a page.
 * @throws SignInError before any request, with reason `denied` when the user said no, `state` when the address
 * does not answer this user's request.
 */
export async function exchangeCode(
  client: RealDebridClient,
  args: ExchangeCodeArgs,
  options?: CallOptions,
): Promise<OAuthCredentials> {
  for (const field of ["state", "clientId", "clientSecret", "redirectUri"] as const) {
    present("exchangeCode", args, field);
  }
  const { clientId, clientSecret, redirectUri } = args;
  const code = codeOf(args);
  const body = {
    grant_type: "authorization_code",
    client_id: clientId,
    client_secret: clientSecret,
    code,
    redirect_uri: redirectUri,
  } as const;
  return requestToken(client, { clientId, clientSecret }, body, options);
}

function codeOf({ callbackUrl, redirectUri, state }: ExchangeCodeArgs): string {
  const query = queryOf(callbackUrl, redirectUri);
  const [returned, ...more] = query.getAll("state");
  const error = query.get("error");
  const own = returned !== undefined && more.length === 0 && sameText(returned, state);
  // Whether a refusal brings the state back is not known; it does no harm without.
  if (!own && !(error !== null && returned === undefined)) {
    throw refused("state", "state is not the one the browser was sent off with; start again");
  }
  if (error !== null) {
    const name = /^[a-z_]{1,40}$/.test(error) ? ` (${error})` : "";
    throw refused("denied", `access was not granted${name}`);
  }
  const codes = query.getAll("code");
  const [code] = codes;
  if (!code || codes.length !== 1)
    throw new ConfigError("exchangeCode", "callbackUrl", "expected one code in it");
  return code;
}

function queryOf(callbackUrl: string | URL, base: string): URLSearchParams {
  try {
    return new URL(callbackUrl, base).searchParams;
  } catch {
    // Without the cause, which would show the address.
    throw new ConfigError("exchangeCode", "callbackUrl", "expected an address");
  }
}

function refused(reason: "state" | "denied", problem: string): SignInError {
  return new SignInError("exchangeCode", "callbackUrl", reason, problem);
}

/** Takes as long for a nearly right text as for a wrong one. */
function sameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let at = 0; at < expected.length; at += 1)
    difference |= given.charCodeAt(at) ^ expected.charCodeAt(at);
  return difference === 0;
}

function present<Field extends string>(
  operation: string,
  args: Readonly<Record<Field, unknown>>,
  field: Field,
) {
  if (!isText(args[field])) throw new ConfigError(operation, field, "missing");
}
