// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
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
import {
  createSessionCopy,
  login,
  type LoginArgs,
  logout,
  verifyTwoFactor,
  type VerifyTwoFactorArgs,
  getCurrentUser,
  copySession,
  type CopySessionArgs,
  register,
  type RegisterArgs,
  activateUser,
  type ActivateUserArgs,
  requestPasswordReset,
  type RequestPasswordResetArgs,
  resetPassword,
  type ResetPasswordArgs,
  getStorage,
  getUserProfile,
  type GetUserProfileArgs,
  getAvatar,
  type GetAvatarArgs,
} from "../operations/user.ts";

/** Logging in and out, registering, resetting a password, and who a user is. */
export class UserApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Get a link that passes the login on. See {@link createSessionCopy}.
   *
   * Since 3.6.2.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/createsessioncopy
   */
  createSessionCopy(args?: NoArguments, options?: CallOptions): Call<string, CreateSessionCopyErrorCode> {
    return createSessionCopy(this.#client, args, options);
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

  /**
   * Take over a login by link. See {@link copySession}.
   *
   * Since 3.6.2.
   *
   * Error codes:
   * - HTTP 200: 403 no_permission, 404 not_found, 40001 param_error, 40005 sign_expired, 40071 invalid_sign
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/copysession
   */
  copySession(args: CopySessionArgs, options?: CallOptions): Call<void, CopySessionErrorCode> {
    return copySession(this.#client, args, options);
  }

  /**
   * Register. See {@link register}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40019 feature_not_enabled, 40026 captcha_error, 40027
   *   captcha_refresh_needed, 40028 failed_send_email, 40032 email_existed, 40033 email_sent, 50001
   *   db_error, 50002 encrypt_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/register
   */
  register(args: RegisterArgs, options?: CallOptions): Call<{ code: 0; data?: undefined } | { code: 203; data?: undefined }, RegisterErrorCode> {
    return register(this.#client, args, options);
  }

  /**
   * Activate an account. See {@link activateUser}.
   *
   * Error codes:
   * - HTTP 200: 403 no_permission, 40001 param_error, 40005 sign_expired, 40021 user_not_found, 40034
   *   user_cannot_activate, 40071 invalid_sign, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/activateuser
   */
  activate(args: ActivateUserArgs, options?: CallOptions): Call<string, ActivateUserErrorCode> {
    return activateUser(this.#client, args, options);
  }

  /**
   * Ask for a new password. See {@link requestPasswordReset}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40017 user_banned, 40018 user_not_activated, 40026 captcha_error, 40027
   *   captcha_refresh_needed, 40028 failed_send_email
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/requestpasswordreset
   */
  requestPasswordReset(args: RequestPasswordResetArgs, options?: CallOptions): Call<void, RequestPasswordResetErrorCode> {
    return requestPasswordReset(this.#client, args, options);
  }

  /**
   * Set a new password by link. See {@link resetPassword}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40021 user_not_found, 40029 invalid_temp_link, 40030 temp_link_expired,
   *   50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/resetpassword
   */
  resetPassword(args: ResetPasswordArgs, options?: CallOptions): Call<void, ResetPasswordErrorCode> {
    return resetPassword(this.#client, args, options);
  }

  /**
   * Get the used and the free space. See {@link getStorage}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/getstorage
   */
  storage(args?: NoArguments, options?: CallOptions): Call<UserStorage, GetStorageErrorCode> {
    return getStorage(this.#client, args, options);
  }

  /**
   * Get a user's public shares. See {@link getUserProfile}.
   *
   * Error codes:
   * - HTTP 200: 404 not_found, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/getuserprofile
   */
  profile(args: GetUserProfileArgs, options?: CallOptions): Call<UserProfilePage, GetUserProfileErrorCode> {
    return getUserProfile(this.#client, args, options);
  }

  /**
   * Get a user's picture. See {@link getAvatar}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/user/getavatar
   */
  avatar(args: GetAvatarArgs, options?: CallOptions): Call<Uint8Array, GetAvatarErrorCode> {
    return getAvatar(this.#client, args, options);
  }
}
