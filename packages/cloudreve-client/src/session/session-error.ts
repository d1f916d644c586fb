import { ConfigError } from "@debrid-drive/runtime/core";

/** Why nobody is logged in. */
export type SessionProblem =
  /** A logout came first. */
  | "logged-out"
  /** The server refused the e-mail address or the password. */
  | "credentials"
  /** The account is banned, or not activated yet. */
  | "blocked"
  /** The site asks for a captcha that was not answered, or wrong too often. */
  | "captcha"
  /** The account asks for a second factor that was not given, or wrong too often. */
  | "two-factor"
  /** The server says it logged the user in, but no cookie arrived. */
  | "no-cookie";

/**
 * Somebody has to log in, or could not. `reason` says why, whatever the version of the server; its refusal is the
 * `cause`. An error of kind `config`, for no repetition helps.
 */
export class SessionError extends ConfigError {
  readonly reason: SessionProblem;

  constructor(operation: string, field: string, reason: SessionProblem, problem: string, cause?: unknown) {
    super(operation, field, problem, cause);
    this.reason = reason;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason };
  }
}

export function loggedOut(): SessionError {
  return new SessionError("login", "session", "logged-out", "somebody logged out meanwhile");
}
