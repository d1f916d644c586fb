import { ConfigError } from "@debrid-drive/runtime/core";

/** Why somebody is not signed in. */
export type SignInProblem =
  /** Nothing is saved: nobody has signed in yet, or they signed out. */
  | "signed-out"
  /** Real-Debrid does not renew the saved credentials any more, for instance since the user revoked the program. */
  | "refused"
  /** The user did not accept in time. */
  | "expired"
  /** The user said no. */
  | "denied"
  /** The browser came back with another `state` than it was sent off with: not the answer to our own request. */
  | "state";

/**
 * The user has to sign in, or to sign in again. `reason` says why.
 * An error of kind `config`, for no request helps: with `field` `auth` where a call needed a token.
 */
export class SignInError extends ConfigError {
  readonly reason: SignInProblem;

  constructor(operation: string, field: string, reason: SignInProblem, problem: string, cause?: unknown) {
    super(operation, field, problem, cause);
    this.reason = reason;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason };
  }
}

export function signedOut(): SignInError {
  return new SignInError("oauthTokens", "auth", "signed-out", "nobody is signed in; sign in first");
}

export function refusedForGood(cause?: unknown): SignInError {
  const problem = "Real-Debrid does not renew these credentials any more; sign in again";
  return new SignInError("oauthTokens", "auth", "refused", problem, cause);
}
