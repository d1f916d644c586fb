// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions, Operation } from "@debrid-drive/runtime";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  GetCurrentUserErrorCode,
  LoginErrorCode,
  LogoutErrorCode,
  VerifyTwoFactorErrorCode,
} from "../errors.ts";
import type { User } from "../models.ts";

/** How {@link login} goes over the wire. */
export const loginOperation: Operation = {
  id: "login",
  method: "POST",
  path: "/api/v3/user/session",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["userName", "Password", "captchaCode", "ticket", "randstr"],
    required: true,
  },
  required: ["userName", "Password"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  successCodes: [203],
  errors: [40001, 40017, 40018, 40020, 40026, 40027],
};

/** Arguments of {@link login}. */
export interface LoginArgs {
  /** E-mail address of the account. */
  userName: string;
  /** Password of the account. The name begins with a capital letter. */
  Password: string;
  /**
   * Answer to the captcha, ignored when the site asks for none. For captcha type `normal` the text of the
   * picture, in any case; for `recaptcha` the token of reCAPTCHA v2. It is not the two-factor code.
   */
  captchaCode?: string | undefined;
  /** Ticket of Tencent's captcha, for captcha type `tcaptcha`. */
  ticket?: string | undefined;
  /** Random text that belongs to `ticket`, for captcha type `tcaptcha`. */
  randstr?: string | undefined;
}

/**
 * Log in.
 *
 * Logs in with e-mail address and password. The answer sets the session cookie.
 *
 * Code 203 means that the password was right and the account uses two-factor login: nobody is logged in
 * yet. Send the code of the authenticator app with `POST /api/v3/user/2fa`, with the cookie of this answer.
 *
 * When the site asks for a captcha at login, the captcha is checked first. A picture belongs to the session
 * that fetched it and is good for one try, right or wrong, so fetch a new one before trying again. A wrong
 * e-mail address and a wrong password give the same code, 40020.
 *
 * A server that is set to reCAPTCHA without a secret key, or that cannot reach Tencent's captcha service,
 * answers HTTP 200 with an empty body without content type.
 *
 * Before 3.6.0 the codes 40020, 40026 and 40027 were 40001, 40017 and 40018 were 403, and the cookie was
 * good for 7 days. In 3.3.1 `created_at` was a number of seconds and the user had a `policy`.
 *
 * `POST /api/v3/user/session`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40017 user_banned, 40018 user_not_activated, 40020 credential_invalid,
 *   40026 captcha_error, 40027 captcha_refresh_needed
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/login
 */
export function login(
  client: CloudreveClient,
  args: LoginArgs,
  options?: CallOptions,
): Call<{ code: 0; data: User } | { code: 203; data?: undefined }, LoginErrorCode> {
  return client.call(loginOperation, args, options);
}

/** How {@link logout} goes over the wire. */
export const logoutOperation: Operation = {
  id: "logout",
  method: "DELETE",
  path: "/api/v3/user/session",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  errors: [401],
};

/**
 * Log out.
 *
 * Ends the login. The session itself goes on without a user, and its cookie is sent again. Code 401 means
 * that nobody was logged in.
 *
 * `DELETE /api/v3/user/session`
 *
 * Error codes:
 * - HTTP 200: 401 login_required
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/logout
 */
export function logout(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<void, LogoutErrorCode> {
  return client.call(logoutOperation, args, options);
}

/** How {@link verifyTwoFactor} goes over the wire. */
export const verifyTwoFactorOperation: Operation = {
  id: "verifyTwoFactor",
  method: "POST",
  path: "/api/v3/user/2fa",
  body: { encoding: "json", type: "application/json", fields: ["code"], required: true },
  required: ["code"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  errors: [40001, 40021, 40022, 40023],
};

/** Arguments of {@link verifyTwoFactor}. */
export interface VerifyTwoFactorArgs {
  /**
   * The six digits that the authenticator app shows now. The codes 30 seconds before and after are accepted
   * too.
   */
  code: string;
}

/**
 * Finish a two-factor login.
 *
 * The second step of a login that was answered with code 203. Send the cookie of that answer along: the
 * session remembers whose password was right. A wrong code (40022) leaves the login pending, so another can
 * be tried.
 *
 * Before 3.6.0 the codes 40021 and 40023 were 404, and 40022 was 40001.
 *
 * `POST /api/v3/user/2fa`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40021 user_not_found, 40022 two_factor_code_error, 40023
 *   login_session_not_exist
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/verifytwofactor
 */
export function verifyTwoFactor(
  client: CloudreveClient,
  args: VerifyTwoFactorArgs,
  options?: CallOptions,
): Call<User, VerifyTwoFactorErrorCode> {
  return client.call(verifyTwoFactorOperation, args, options);
}

/** How {@link getCurrentUser} goes over the wire. */
export const getCurrentUserOperation: Operation = {
  id: "getCurrentUser",
  method: "GET",
  path: "/api/v3/user/me",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  errors: [401],
};

/**
 * Get the user who is logged in.
 *
 * Answers the account of the session, as `POST /api/v3/user/session` did. Code 401 means that the login is
 * missing, has expired, still waits for its two-factor code, or belongs to an account that was blocked
 * meanwhile.
 *
 * `GET /api/v3/user/me`
 *
 * Error codes:
 * - HTTP 200: 401 login_required
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/getcurrentuser
 */
export function getCurrentUser(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<User, GetCurrentUserErrorCode> {
  return client.call(getCurrentUserOperation, args, options);
}
