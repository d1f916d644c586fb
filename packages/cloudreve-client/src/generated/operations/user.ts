// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { asBytes, inHeaders, inPath, inQuery, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  ActivateUserErrorCode,
  CopySessionErrorCode,
  CreateSessionCopyErrorCode,
  GetAvatarErrorCode,
  GetCurrentUserErrorCode,
  GetStorageErrorCode,
  GetUserProfileErrorCode,
  LoginErrorCode,
  LogoutErrorCode,
  RegisterErrorCode,
  RequestPasswordResetErrorCode,
  ResetPasswordErrorCode,
  VerifyTwoFactorErrorCode,
} from "../errors.ts";
import type { User, UserProfilePage, UserStorage } from "../models.ts";

/** How {@link createSessionCopy} goes over the wire. */
export const createSessionCopyOperation: Operation = {
  id: "createSessionCopy",
  method: "GET",
  path: "/api/v3/user/session",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.6.2" },
};

/**
 * Get a link that passes the login on.
 *
 * Answers a link with which another program, such as the app on a phone, gets a login of its own. It is a
 * secret: whoever opens it within 60 seconds is logged in as this user.
 *
 * Since 3.6.2.
 *
 * Since 3.6.2.
 *
 * `GET /api/v3/user/session`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/createsessioncopy
 */
export function createSessionCopy(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<string, CreateSessionCopyErrorCode> {
  return client.call(createSessionCopyOperation, args, options);
}

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
  encode: [jsonBody],
  required: ["userName", "Password"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  successCodes: [203],
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
 * Before 3.6.0 the cookie was good for 7 days.
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
  encode: [jsonBody],
  required: ["code"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
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

/** How {@link copySession} goes over the wire. */
export const copySessionOperation: Operation = {
  id: "copySession",
  method: "GET",
  path: "/api/v3/user/session/copy/{id}",
  pathParams: ["id"],
  query: ["sign"],
  headers: ["X-Cr-ios"],
  encode: [inPath, inQuery, inHeaders],
  required: ["id", "sign", "X-Cr-ios"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  versions: { since: "3.6.2" },
};

/** Arguments of {@link copySession}. */
export interface CopySessionArgs {
  /** Id of the link, a UUID. */
  id: string;
  /**
   * The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0
   * for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete
   * signature gives code 403, a wrong one 40071, an expired one 40005.
   */
  sign: string;
  /** Says that the caller is a program, not a browser; any text. */
  "X-Cr-ios": string;
}

/**
 * Take over a login by link.
 *
 * Opens a link of `createSessionCopy`: the session of this call is logged in from then on. A link works
 * once, and for 60 seconds (404 afterwards). Without the header `X-Cr-ios` the answer leads to the site's
 * front page instead.
 *
 * Since 3.6.2.
 *
 * Since 3.6.2.
 *
 * `GET /api/v3/user/session/copy/{id}`
 *
 * Error codes:
 * - HTTP 200: 403 no_permission, 404 not_found, 40001 param_error, 40005 sign_expired, 40071 invalid_sign
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/copysession
 */
export function copySession(
  client: CloudreveClient,
  args: CopySessionArgs,
  options?: CallOptions,
): Call<void, CopySessionErrorCode> {
  return client.call(copySessionOperation, args, options);
}

/** How {@link register} goes over the wire. */
export const registerOperation: Operation = {
  id: "register",
  method: "POST",
  path: "/api/v3/user",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["userName", "Password", "captchaCode", "ticket", "randstr"],
    required: true,
  },
  encode: [jsonBody],
  required: ["userName", "Password"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
  successCodes: [203],
};

/** Arguments of {@link register}. */
export interface RegisterArgs {
  /** E-mail address, which becomes the name to log in with. */
  userName: string;
  /** Password of the new account. */
  Password: string;
  /** Answer to the captcha, ignored when the site asks for none; see `login`. */
  captchaCode?: string | undefined;
  /** Ticket of Tencent's captcha, for captcha type `tcaptcha`. */
  ticket?: string | undefined;
  /** Random text that belongs to `ticket`, for captcha type `tcaptcha`. */
  randstr?: string | undefined;
}

/**
 * Register.
 *
 * Makes an account. With code 0 it works at once, but nobody is logged in. With code 203 the server has
 * sent a mail with a link that activates it.
 *
 * 40019 means that the site takes no registrations, 40032 that the address is taken, and 40033 that it is
 * taken by an account that was never activated, whose mail was sent again.
 *
 * A server whose captcha is set up wrongly can answer HTTP 200 with an empty body without content type.
 *
 * `POST /api/v3/user`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40019 feature_not_enabled, 40026 captcha_error, 40027
 *   captcha_refresh_needed, 40028 failed_send_email, 40032 email_existed, 40033 email_sent, 50001 db_error,
 *   50002 encrypt_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/register
 */
export function register(
  client: CloudreveClient,
  args: RegisterArgs,
  options?: CallOptions,
): Call<{ code: 0; data?: undefined } | { code: 203; data?: undefined }, RegisterErrorCode> {
  return client.call(registerOperation, args, options);
}

/** How {@link activateUser} goes over the wire. */
export const activateUserOperation: Operation = {
  id: "activateUser",
  method: "GET",
  path: "/api/v3/user/activate/{id}",
  pathParams: ["id"],
  query: ["sign"],
  encode: [inPath, inQuery],
  required: ["id", "sign"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link activateUser}. */
export interface ActivateUserArgs {
  /** Id of the user, from the link in the mail. */
  id: string;
  /**
   * The signature of the link: base64url of the HMAC, a colon, and the time it expires in Unix seconds (0
   * for never). Take it from the link that the server gave. Only the path is signed. No or an incomplete
   * signature gives code 403, a wrong one 40071, an expired one 40005.
   */
  sign: string;
}

/**
 * Activate an account.
 *
 * Activates a new account. Id and signature come from the link in the mail, which is good for 24 hours.
 *
 * `GET /api/v3/user/activate/{id}`
 *
 * Error codes:
 * - HTTP 200: 403 no_permission, 40001 param_error, 40005 sign_expired, 40021 user_not_found, 40034
 *   user_cannot_activate, 40071 invalid_sign, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/activateuser
 */
export function activateUser(
  client: CloudreveClient,
  args: ActivateUserArgs,
  options?: CallOptions,
): Call<string, ActivateUserErrorCode> {
  return client.call(activateUserOperation, args, options);
}

/** How {@link requestPasswordReset} goes over the wire. */
export const requestPasswordResetOperation: Operation = {
  id: "requestPasswordReset",
  method: "POST",
  path: "/api/v3/user/reset",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["userName", "captchaCode", "ticket", "randstr"],
    required: true,
  },
  encode: [jsonBody],
  required: ["userName"],
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link requestPasswordReset}. */
export interface RequestPasswordResetArgs {
  /** E-mail address of the account. */
  userName: string;
  /** Answer to the captcha, ignored when the site asks for none; see `login`. */
  captchaCode?: string | undefined;
  /** Ticket of Tencent's captcha, for captcha type `tcaptcha`. */
  ticket?: string | undefined;
  /** Random text that belongs to `ticket`, for captcha type `tcaptcha`. */
  randstr?: string | undefined;
}

/**
 * Ask for a new password.
 *
 * Sends a mail with a link that sets a new password, good for an hour. The answer is the same when there is
 * no such account. An account that was blocked (40017) or never activated (40018) gets none.
 *
 * A server whose captcha is set up wrongly can answer HTTP 200 with an empty body without content type.
 *
 * `POST /api/v3/user/reset`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40017 user_banned, 40018 user_not_activated, 40026 captcha_error, 40027
 *   captcha_refresh_needed, 40028 failed_send_email
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/requestpasswordreset
 */
export function requestPasswordReset(
  client: CloudreveClient,
  args: RequestPasswordResetArgs,
  options?: CallOptions,
): Call<void, RequestPasswordResetErrorCode> {
  return client.call(requestPasswordResetOperation, args, options);
}

/** How {@link resetPassword} goes over the wire. */
export const resetPasswordOperation: Operation = {
  id: "resetPassword",
  method: "PATCH",
  path: "/api/v3/user/reset",
  body: { encoding: "json", type: "application/json", fields: ["id", "secret", "Password"], required: true },
  encode: [jsonBody],
  required: ["id", "secret", "Password"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link resetPassword}. */
export interface ResetPasswordArgs {
  /** Id of the user, `id` of the link. */
  id: string;
  /** `sign` of the link. */
  secret: string;
  /** The new password. */
  Password: string;
}

/**
 * Set a new password by link.
 *
 * Sets a new password with what the link in the mail says. A link works once.
 *
 * `PATCH /api/v3/user/reset`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40021 user_not_found, 40029 invalid_temp_link, 40030 temp_link_expired,
 *   50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/resetpassword
 */
export function resetPassword(
  client: CloudreveClient,
  args: ResetPasswordArgs,
  options?: CallOptions,
): Call<void, ResetPasswordErrorCode> {
  return client.call(resetPasswordOperation, args, options);
}

/** How {@link getStorage} goes over the wire. */
export const getStorageOperation: Operation = {
  id: "getStorage",
  method: "GET",
  path: "/api/v3/user/storage",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/**
 * Get the used and the free space.
 *
 * Answers how much space the user has, uses, and has left.
 *
 * `GET /api/v3/user/storage`
 *
 * Error codes:
 * - HTTP 200: 401 login_required
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/getstorage
 */
export function getStorage(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<UserStorage, GetStorageErrorCode> {
  return client.call(getStorageOperation, args, options);
}

/** How {@link getUserProfile} goes over the wire. */
export const getUserProfileOperation: Operation = {
  id: "getUserProfile",
  method: "GET",
  path: "/api/v3/user/profile/{id}",
  pathParams: ["id"],
  query: ["type", "page"],
  encode: [inPath, inQuery],
  required: ["id", "type", "page"],
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getUserProfile}. */
export interface GetUserProfileArgs {
  /** Id of the user. */
  id: string;
  /** `default` for the newest first, `hot` for those viewed most. */
  type: "default" | "hot";
  /** Number of the page, from 1. */
  page: number;
}

/**
 * Get a user's public shares.
 *
 * Answers who a user is, and ten of the shares that need no password. Code 404 also means that the user
 * hides the profile.
 *
 * `GET /api/v3/user/profile/{id}`
 *
 * Error codes:
 * - HTTP 200: 404 not_found, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/getuserprofile
 */
export function getUserProfile(
  client: CloudreveClient,
  args: GetUserProfileArgs,
  options?: CallOptions,
): Call<UserProfilePage, GetUserProfileErrorCode> {
  return client.call(getUserProfileOperation, args, options);
}

/** How {@link getAvatar} goes over the wire. */
export const getAvatarOperation: Operation = {
  id: "getAvatar",
  method: "GET",
  path: "/api/v3/user/avatar/{id}/{size}",
  pathParams: ["id", "size"],
  encode: [inPath],
  required: ["id", "size"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "none",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link getAvatar}. */
export interface GetAvatarArgs {
  /** Id of the user. */
  id: string;
  /** How large: `s` (50 pixels), `m` (130) or `l` (200), unless the site changed that. */
  size: "s" | "m" | "l";
}

/**
 * Get a user's picture.
 *
 * Answers the picture of a user, or leads to Gravatar. The content type always says `image/png`, while the
 * bytes are mostly JPEG.
 *
 * 404 without a body means that the user has no picture, and 200 without a body that there is no such user,
 * or a blocked one.
 *
 * `GET /api/v3/user/avatar/{id}/{size}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/getavatar
 */
export function getAvatar(
  client: CloudreveClient,
  args: GetAvatarArgs,
  options?: CallOptions,
): Call<Uint8Array, GetAvatarErrorCode> {
  return client.call(getAvatarOperation, args, options);
}
