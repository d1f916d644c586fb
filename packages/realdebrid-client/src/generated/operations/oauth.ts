// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import { asNothing, asText, formBody, inQuery, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type {
  CreateTokenErrorCode,
  DisableAccessTokenErrorCode,
  GetAuthorizationPageErrorCode,
  GetDeviceCodeErrorCode,
  GetDeviceCredentialsErrorCode,
} from "../errors.ts";
import type { DeviceCode, DeviceCredentials, Token, TokenRequest } from "../models.ts";

/** How {@link getAuthorizationPage} goes over the wire. */
export const getAuthorizationPageOperation: Operation = {
  id: "getAuthorizationPage",
  method: "GET",
  path: "/oauth/v2/auth",
  query: ["client_id", "redirect_uri", "response_type", "state"],
  encode: [inQuery],
  required: ["client_id", "redirect_uri", "response_type"],
  answer: "text",
  decode: asText,
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getAuthorizationPage}. */
export interface GetAuthorizationPageArgs {
  /**
   * The id of the program. `X245A4XAIBGVM` is the official one for open-source programs; it has the scopes
   * unrestrict, torrents, downloads and user.
   */
  client_id: string;
  /** One of the addresses that are registered for the program. */
  redirect_uri: string;
  /** Always `code`. */
  response_type: "code";
  /** A text of your own that comes back, to recognise the answer to your own request. */
  state?: string | undefined;
}

/**
 * Send a user to grant access.
 *
 * Not a call but an address to open in the user's browser, where the user logs in and grants access. The
 * browser then goes to `redirect_uri` with `code` and `state` added. Compare `state` with what you sent,
 * then exchange `code` with `POST /oauth/v2/token`, from your server and not from the browser.
 *
 * For websites. Programs on devices show a code instead, see `GET /oauth/v2/device/code`.
 *
 * `GET /oauth/v2/auth`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/getauthorizationpage
 */
export function getAuthorizationPage(
  client: RealDebridClient,
  args: GetAuthorizationPageArgs,
  options?: CallOptions,
): Call<string, GetAuthorizationPageErrorCode> {
  return client.call(getAuthorizationPageOperation, args, options);
}

/** How {@link getDeviceCode} goes over the wire. */
export const getDeviceCodeOperation: Operation = {
  id: "getDeviceCode",
  method: "GET",
  path: "/oauth/v2/device/code",
  query: ["client_id", "new_credentials"],
  encode: [inQuery],
  required: ["client_id"],
  answer: "json",
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getDeviceCode}. */
export interface GetDeviceCodeArgs {
  /**
   * The id of the program. `X245A4XAIBGVM` is the official one for open-source programs; it has the scopes
   * unrestrict, torrents, downloads and user.
   */
  client_id: string;
  /** Send `yes` to be given credentials bound to the user, which a program without a secret needs. */
  new_credentials?: "yes" | undefined;
}

/**
 * Start signing in on a device.
 *
 * Gives a code for the program and a code for the user. Show the user `user_code` and `verification_url`,
 * then ask every `interval` seconds whether the code was accepted:
 *
 * - a program without a secret sends `new_credentials=yes` here and polls `GET
 *   /oauth/v2/device/credentials`;
 * - a program with a secret of its own polls `POST /oauth/v2/token`.
 *
 * Each call issues new codes.
 *
 * `GET /oauth/v2/device/code`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/getdevicecode
 */
export function getDeviceCode(
  client: RealDebridClient,
  args: GetDeviceCodeArgs,
  options?: CallOptions,
): Call<DeviceCode, GetDeviceCodeErrorCode> {
  return client.call(getDeviceCodeOperation, args, options);
}

/** How {@link getDeviceCredentials} goes over the wire. */
export const getDeviceCredentialsOperation: Operation = {
  id: "getDeviceCredentials",
  method: "GET",
  path: "/oauth/v2/device/credentials",
  query: ["client_id", "code"],
  encode: [inQuery],
  required: ["client_id", "code"],
  answer: "json",
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getDeviceCredentials}. */
export interface GetDeviceCredentialsArgs {
  /**
   * The id of the program. `X245A4XAIBGVM` is the official one for open-source programs; it has the scopes
   * unrestrict, torrents, downloads and user.
   */
  client_id: string;
  /** The `device_code`. */
  code: string;
}

/**
 * Get credentials bound to the user.
 *
 * Poll this every `interval` seconds after `GET /oauth/v2/device/code` with `new_credentials=yes`. Until
 * the user accepts, the answer is 403 with two nulls or 200 with two nulls, so the sign-in is done only
 * when the status is 200 and both values are strings. A device code that never existed also gets 200 with
 * two nulls: give up after the `expires_in` of the device code. Code 34 asks for a slower pace.
 *
 * Keep the credentials for refreshing tokens, and for this user alone.
 *
 * `GET /oauth/v2/device/credentials`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/getdevicecredentials
 */
export function getDeviceCredentials(
  client: RealDebridClient,
  args: GetDeviceCredentialsArgs,
  options?: CallOptions,
): Call<DeviceCredentials, GetDeviceCredentialsErrorCode> {
  return client.call(getDeviceCredentialsOperation, args, options);
}

/** How {@link createToken} goes over the wire. */
export const createTokenOperation: Operation = {
  id: "createToken",
  method: "POST",
  path: "/oauth/v2/token",
  body: { encoding: "form", type: "application/x-www-form-urlencoded", required: true },
  encode: [formBody],
  required: ["body"],
  answer: "json",
  auth: "none",
  bucket: "address",
  repeatable: false,
  success: [200, 204],
};

/** Arguments of {@link createToken}. */
export interface CreateTokenArgs {
  /** What is exchanged for a token. Each branch has its own `grant_type`. */
  body: TokenRequest;
}

/**
 * Get or refresh a token.
 *
 * One operation for every way to a token, told apart by `grant_type`:
 *
 * - `authorization_code`: a website exchanges the code that came with the redirect;
 * - `http://oauth.net/grant_type/device/1.0`: `code` is a device code, or the refresh token of an earlier
 *   answer (there is no `refresh_token` grant);
 * - `password`: for programs that Real-Debrid approved;
 * - `twofactor`: finishes a password sign-in that asked for a second factor.
 *
 * The body has to be a form; JSON is not read. Save what comes back before using it, the refresh token
 * included, since it may have changed.
 *
 * `POST /oauth/v2/token`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 403: 9 permission_denied, 10 two_factor_needed, 11 twofactor_auth_needed, 12 invalid_login, 13
 *   invalid_password, 14 account_locked, 15 account_not_activated
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/createtoken
 */
export function createToken(
  client: RealDebridClient,
  args: CreateTokenArgs,
  options?: CallOptions,
): Call<Token | undefined, CreateTokenErrorCode> {
  return client.call(createTokenOperation, args, options);
}

/** How {@link disableAccessToken} goes over the wire. */
export const disableAccessTokenOperation: Operation = {
  id: "disableAccessToken",
  method: "GET",
  path: "/rest/1.0/disable_access_token",
  answer: "empty",
  decode: asNothing,
  auth: "required",
  bucket: "api",
  repeatable: false,
  success: [204],
};

/**
 * Disable the token in use.
 *
 * Makes the token of this request invalid. It is a GET with an effect: never send it to look whether a
 * token works. What it does to the private token of an account is unknown.
 *
 * `GET /rest/1.0/disable_access_token`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/disableaccesstoken
 */
export function disableAccessToken(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<void, DisableAccessTokenErrorCode> {
  return client.call(disableAccessTokenOperation, args, options);
}
