// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type {
  CreateTokenErrorCode,
  DisableAccessTokenErrorCode,
  GetAuthorizationPageErrorCode,
  GetDeviceCodeErrorCode,
  GetDeviceCredentialsErrorCode,
} from "../errors.ts";
import type { DeviceCode, DeviceCredentials, Token } from "../models.ts";
import {
  getAuthorizationPage,
  type GetAuthorizationPageArgs,
  getDeviceCode,
  type GetDeviceCodeArgs,
  getDeviceCredentials,
  type GetDeviceCredentialsArgs,
  createToken,
  type CreateTokenArgs,
  disableAccessToken,
} from "../operations/oauth.ts";

/**
 * Get a token on behalf of a user. These operations take no token and are limited by IP address.
 *
 * | your program | does |
 * | --- | --- |
 * | a website | sends the user to `GET /oauth/v2/auth` and exchanges the `code` that comes back, with its own id and secret |
 * | on a device, with a secret of its own | shows the code of `GET /oauth/v2/device/code` and polls `POST /oauth/v2/token` with it |
 * | open source, without a secret | shows the code of `GET /oauth/v2/device/code?new_credentials=yes`, polls `GET /oauth/v2/device/credentials` for an id and secret bound to the user, and exchanges the code with those |
 * | approved by Real-Debrid for it | sends login and password with the grant `password`, and finishes a second factor with the grant `twofactor` |
 *
 * A token is renewed with the device grant, the refresh token as `code`. Keep the refresh token and never
 * the login: it lives until the user revokes the program. Credentials bound to a user carry that user's id,
 * so don't pass them on.
 *
 * The official client id for open-source programs, `X245A4XAIBGVM`, has the scopes unrestrict, torrents,
 * downloads and user, and may be limited more tightly than others. A private token has every scope: it
 * belongs in your own scripts, never in a program that others use.
 *
 * **Second factor.** The grant `password` answers with `verification_url` and `twofactor_code` when a
 * second factor is needed (`force_twofactor` asks for that, as a test). Either open `verification_url` in a
 * window and send the grant `twofactor` with `twofactor_code` until the status is no longer 403; or send it
 * with `send` to have a security code sent (204, or 403 when no more are sent), and with `response` to hand
 * in what the user typed (400 when it is wrong, 403 when the tries are used up).
 */
export class OauthApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * Send a user to grant access. See {@link getAuthorizationPage}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/getauthorizationpage
   */
  getAuthorizationPage(args: GetAuthorizationPageArgs, options?: CallOptions): Call<string, GetAuthorizationPageErrorCode> {
    return getAuthorizationPage(this.#client, args, options);
  }

  /**
   * Start signing in on a device. See {@link getDeviceCode}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/getdevicecode
   */
  getDeviceCode(args: GetDeviceCodeArgs, options?: CallOptions): Call<DeviceCode, GetDeviceCodeErrorCode> {
    return getDeviceCode(this.#client, args, options);
  }

  /**
   * Get credentials bound to the user. See {@link getDeviceCredentials}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/getdevicecredentials
   */
  getDeviceCredentials(args: GetDeviceCredentialsArgs, options?: CallOptions): Call<DeviceCredentials, GetDeviceCredentialsErrorCode> {
    return getDeviceCredentials(this.#client, args, options);
  }

  /**
   * Get or refresh a token. See {@link createToken}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 403: 9 permission_denied, 10 two_factor_needed, 11 twofactor_auth_needed, 12 invalid_login, 13
   *   invalid_password, 14 account_locked, 15 account_not_activated
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/createtoken
   */
  createToken(args: CreateTokenArgs, options?: CallOptions): Call<Token | undefined, CreateTokenErrorCode> {
    return createToken(this.#client, args, options);
  }

  /**
   * Disable the token in use. See {@link disableAccessToken}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/oauth/disableaccesstoken
   */
  disableAccessToken(args?: NoArguments, options?: CallOptions): Call<void, DisableAccessTokenErrorCode> {
    return disableAccessToken(this.#client, args, options);
  }
}
