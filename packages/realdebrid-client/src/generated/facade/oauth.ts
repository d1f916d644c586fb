// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
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
 * Get a token on behalf of a user, or end one. All but `disableAccessToken` take no token and are limited
 * by IP address. "Signing in" says which of them a program needs.
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
