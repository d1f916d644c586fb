import type { CallOptions, Store } from "@debrid-drive/runtime";
import type { CaptchaAnswer, CaptchaQuestion } from "./captcha.ts";
import type { SavedSession } from "./saved-session.ts";

/** Who logs in. */
export interface UserCredentials {
  /** E-mail address of the account. */
  readonly userName: string;
  readonly password: string;
}

/** Gives what a login needs, each time one is needed. */
export type CredentialsProvider = (signal: AbortSignal) => UserCredentials | Promise<UserCredentials>;

export interface TwoFactorQuestion {
  /** Counts from 1; above 1 the code before was wrong. */
  readonly attempt: number;
  /** Aborts when the answer is not awaited any more. */
  readonly signal: AbortSignal;
}

/** How the user answers what a login asks. `undefined` gives up. */
export interface LoginQuestions {
  /** Shows a captcha to the user; called only when the site asks for one. */
  readonly onCaptcha?: (
    question: CaptchaQuestion,
  ) => CaptchaAnswer | undefined | Promise<CaptchaAnswer | undefined>;
  /** Asks the user for the six digits of the authenticator app; called only when the account has two-factor login. */
  readonly onTwoFactor?: (question: TwoFactorQuestion) => string | undefined | Promise<string | undefined>;
  /** How often a captcha, and how often a code, may be wrong. Default 3. */
  readonly maxAttempts?: number;
}

/** Names of headers and their values; `null` leaves one of ours out. */
export type ExtraHeaders = Readonly<Record<string, string | null>>;

export interface ExtraHeadersContext {
  /** operationId of the call. */
  readonly operation: string;
  readonly method: string;
  readonly signal: AbortSignal;
}

export interface SessionOptions extends LoginQuestions {
  /**
   * Keeps the session of one user on one server. One with `exclusive`, such as `fileStore`, can be shared by several
   * processes. Default: `memoryStore()`.
   */
  readonly store?: Store<SavedSession>;
  /** Logs in when a call needs it and nobody is logged in, and again when the server has forgotten the session. */
  readonly credentials?: UserCredentials | CredentialsProvider;
  /**
   * Called when a call needs a login and there is none, unless there are `credentials`; once for all calls that wait.
   * Log in with `drive.session.login()` or `importCookie()`, and the calls are sent; or don't, and they fail with 401.
   * Other calls that need a login would wait for this one.
   */
  readonly onSessionLost?: (context: { readonly signal: AbortSignal }) => unknown;
  /** More headers for customised sites, asked for before every try. */
  readonly headers?: (context: ExtraHeadersContext) => ExtraHeaders | Promise<ExtraHeaders>;
  /**
   * Who keeps the cookie. In a page the browser does, and the server must have the page's own origin. Default: the
   * browser, where programs may not set cookies; else this client.
   */
  readonly cookies?: "client" | "browser";
}

export interface LoginOptions extends LoginQuestions, CallOptions {}
