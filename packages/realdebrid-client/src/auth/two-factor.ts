import type { CallOptions } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../generated/client.ts";
import { errorCodes } from "../generated/errors.ts";
import { createToken } from "../generated/operations/oauth.ts";
import type { App, OAuthCredentials } from "./oauth-credentials.ts";
import { poll, type WaitOptions } from "./poll.ts";
import { requestToken } from "./request-token.ts";

const INTERVAL_MS = 5_000;
const DEFAULT_TIMEOUT_MS = 10 * 60_000;

export interface TwoFactorWaitOptions extends WaitOptions {
  /** When to give up, in milliseconds from now; Real-Debrid does not say how long the code is good. Default 10 minutes. */
  readonly timeoutMs?: number;
}

/** A password sign-in that waits for the second factor. **Needs Real-Debrid's permission**, like the first step. */
export interface TwoFactorSignIn {
  /** Where the user types the security code in, for {@link TwoFactorSignIn.wait}. */
  readonly verificationUrl: string;
  /**
   * Waits until the user has typed the security code in on the site.
   * @throws SignInError with reason `expired` after `timeoutMs`.
   */
  wait(options?: TwoFactorWaitOptions): Promise<OAuthCredentials>;
  /** Has a security code sent to the user. @throws ApiError with code 9 when that was done too often. */
  sendCode(options?: CallOptions): Promise<void>;
  /**
   * Hands in the security code that the user was sent.
   * @throws ApiError with code 2 (HTTP 400) for a wrong one, with HTTP 403 after too many.
   */
  answer(securityCode: string, options?: CallOptions): Promise<OAuthCredentials>;
}

export function twoFactorSignIn(
  client: RealDebridClient,
  app: App,
  code: string,
  verificationUrl: string,
): TwoFactorSignIn {
  const grant = { grant_type: "twofactor", client_id: app.clientId, code } as const;
  return {
    verificationUrl,
    wait: ({ timeoutMs = DEFAULT_TIMEOUT_MS, ...options } = {}) =>
      poll({
        ...options,
        clock: client.clock,
        operation: "signInWithPassword",
        intervalMs: INTERVAL_MS,
        endsAt: client.clock.now() + timeoutMs,
        pending: [errorCodes.two_factor_needed, errorCodes.twofactor_auth_needed],
        ask: (call) => requestToken(client, app, grant, call),
      }),
    async sendCode(options) {
      await createToken(client, { body: { ...grant, send: true } }, options);
    },
    answer: (response, options) => requestToken(client, app, { ...grant, response }, options),
  };
}
