// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  GetCurrentUserErrorCode,
  LoginErrorCode,
  LogoutErrorCode,
  VerifyTwoFactorErrorCode,
} from "../errors.ts";
import type { User } from "../models.ts";
import {
  login,
  type LoginArgs,
  logout,
  verifyTwoFactor,
  type VerifyTwoFactorArgs,
  getCurrentUser,
} from "../operations/user.ts";

/** Logging in and out, registering, resetting a password, and who a user is. */
export class UserApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Log in. See {@link login}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40017 user_banned, 40018 user_not_activated, 40020 credential_invalid,
   *   40026 captcha_error, 40027 captcha_refresh_needed
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/login
   */
  login(args: LoginArgs, options?: CallOptions): Call<{ code: 0; data: User } | { code: 203; data?: undefined }, LoginErrorCode> {
    return login(this.#client, args, options);
  }

  /**
   * Log out. See {@link logout}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/logout
   */
  logout(args?: NoArguments, options?: CallOptions): Call<void, LogoutErrorCode> {
    return logout(this.#client, args, options);
  }

  /**
   * Finish a two-factor login. See {@link verifyTwoFactor}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40021 user_not_found, 40022 two_factor_code_error, 40023
   *   login_session_not_exist
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/verifytwofactor
   */
  verifyTwoFactor(args: VerifyTwoFactorArgs, options?: CallOptions): Call<User, VerifyTwoFactorErrorCode> {
    return verifyTwoFactor(this.#client, args, options);
  }

  /**
   * Get the user who is logged in. See {@link getCurrentUser}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/getcurrentuser
   */
  me(args?: NoArguments, options?: CallOptions): Call<User, GetCurrentUserErrorCode> {
    return getCurrentUser(this.#client, args, options);
  }
}
