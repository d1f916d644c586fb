import type { CallOptions } from "@debrid-drive/runtime";
import type { CloudreveClient } from "../generated/client.ts";
import type { User, WebAuthnLogin } from "../generated/models.ts";
import {
  type FinishWebAuthnLoginArgs,
  finishWebAuthnLogin,
  startWebAuthnLogin,
} from "../generated/operations/authn.ts";
import { ask } from "./ask.ts";
import { checkSecurityKey } from "./check-security-key.ts";
import { sessionOf } from "./open-session.ts";

/** What the server asks a security key, exactly as it came: bytes are base64 with padding. */
export type SecurityKeyRequest = WebAuthnLogin["publicKey"];

/** What the key signed; bytes are base64url without padding. */
export type SecurityKeyAnswer = Omit<FinishWebAuthnLoginArgs, "username">;

export interface SecurityKeyOptions extends CallOptions {
  /** Asks the key, such as with `navigator.credentials.get`. */
  readonly onSecurityKey: (
    request: SecurityKeyRequest,
    context: { readonly signal: AbortSignal },
  ) => SecurityKeyAnswer | Promise<SecurityKeyAnswer>;
}

/** Logs in with a security key. Two-factor login and captchas play no part. */
export function loginWithSecurityKey(
  client: CloudreveClient,
  { userName }: { readonly userName: string },
  options: SecurityKeyOptions,
): Promise<User> {
  checkSecurityKey(options);
  const operation = "loginWithSecurityKey";
  const { onSecurityKey, ...call } = options;
  const username = userName;
  return sessionOf(client, operation).session.logInBy(operation, call, async (visitor, signal) => {
    const own = { ...call, signal };
    const { publicKey } = await startWebAuthnLogin(visitor, { username }, own);
    const answer = await ask("onSecurityKey", signal, () => onSecurityKey(publicKey, { signal }));
    return finishWebAuthnLogin(visitor, { ...answer, username }, own);
  });
}
