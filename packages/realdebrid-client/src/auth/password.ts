import type { CallOptions } from "@debrid-drive/runtime";
import { DecodeError, headersFor, sendRequest } from "@debrid-drive/runtime/flow";
import type { RealDebridClient } from "../generated/client.ts";
import { errorCodes } from "../generated/errors.ts";
import { createTokenOperation } from "../generated/operations/oauth.ts";
import { isText, type OAuthCredentials, readToken } from "./oauth-credentials.ts";
import { type TwoFactorSignIn, twoFactorSignIn } from "./two-factor.ts";

export interface PasswordSignInArgs {
  /** The id of a program that Real-Debrid allows this. */
  readonly clientId: string;
  /** Not needed to sign in, but to renew the token later. */
  readonly clientSecret: string;
  readonly username: string;
  readonly password: string;
  /** Makes the server ask for a second factor, to try that. */
  readonly forceTwoFactor?: boolean;
}

export type PasswordSignIn =
  | { readonly kind: "signed-in"; readonly credentials: OAuthCredentials }
  | { readonly kind: "two-factor"; readonly twoFactor: TwoFactorSignIn };

/**
 * Signs in with login and password. **Needs Real-Debrid's permission** for the program, and is refused with code 9
 * without; sign a device in instead. Keep the credentials, never the password.
 *
 * @example
 * const outcome = await signInWithPassword(client, { clientId, clientSecret, username, password });
 * const credentials =
 *   outcome.kind === "signed-in" ? outcome.credentials : await outcome.twoFactor.wait({ signal });
 */
export async function signInWithPassword(
  client: RealDebridClient,
  args: PasswordSignInArgs,
  options: CallOptions = {},
): Promise<PasswordSignIn> {
  const { clientId, clientSecret } = args;
  const app = { clientId, clientSecret };
  const askedAt = client.clock.now();
  const { bytes, meta, data, error } = await sendRequest(
    client,
    createTokenOperation,
    () => request(client, args, options),
    options,
    args,
  );
  // The challenge is in the body of a refusal, whose status is not documented: a plain call does not show it.
  const body = jsonOf(bytes);
  if (body.error === "twofactor_auth_needed" || body.error_code === errorCodes.twofactor_auth_needed) {
    const { twofactor_code: code, verification_url: verificationUrl } = body;
    if (!isText(code) || !isText(verificationUrl)) {
      const context = { operation: "createToken", meta };
      throw error ?? new DecodeError("the answer holds no challenge", context);
    }
    return { kind: "two-factor", twoFactor: twoFactorSignIn(client, app, code, verificationUrl) };
  }
  if (error) throw error;
  return { kind: "signed-in", credentials: readToken(data, app, askedAt, meta) };
}

function request(
  client: RealDebridClient,
  { clientId, username, password, forceTwoFactor }: PasswordSignInArgs,
  options: CallOptions,
): Request {
  const form = new URLSearchParams({ grant_type: "password", client_id: clientId, username, password });
  if (forceTwoFactor) form.set("force_twofactor", "true");
  const headers = headersFor(client, options);
  headers.set("Accept", "application/json");
  headers.set("Content-Type", "application/x-www-form-urlencoded");
  return new Request(client.baseUrl + createTokenOperation.path, {
    method: "POST",
    headers,
    body: form.toString(),
    redirect: "manual",
  });
}

function jsonOf(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) ?? {};
  } catch {
    return {};
  }
}
