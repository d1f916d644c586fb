// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type {
  ConvertPointsErrorCode,
  DeleteAvatarErrorCode,
  GetSettingsErrorCode,
  RequestPasswordChangeErrorCode,
  UpdateSettingErrorCode,
  UploadAvatarErrorCode,
} from "../errors.ts";
import type { Settings } from "../models.ts";
import {
  getSettings,
  updateSetting,
  type UpdateSettingArgs,
  convertPoints,
  requestPasswordChange,
  uploadAvatar,
  type UploadAvatarArgs,
  deleteAvatar,
} from "../operations/settings.ts";

/** The settings of the account. */
export class SettingsApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * Get the settings. See {@link getSettings}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/getsettings
   */
  get(args?: NoArguments, options?: CallOptions): Call<Settings, GetSettingsErrorCode> {
    return getSettings(this.#client, args, options);
  }

  /**
   * Change a setting. See {@link updateSetting}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/updatesetting
   */
  update(args: UpdateSettingArgs, options?: CallOptions): Call<void, UpdateSettingErrorCode> {
    return updateSetting(this.#client, args, options);
  }

  /**
   * Convert points into premium time. See {@link convertPoints}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   * - HTTP 503: 25 service_unavailable
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/convertpoints
   */
  convertPoints(args?: NoArguments, options?: CallOptions): Call<void, ConvertPointsErrorCode> {
    return convertPoints(this.#client, args, options);
  }

  /**
   * Ask for a mail to change the password. See {@link requestPasswordChange}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/requestpasswordchange
   */
  changePassword(args?: NoArguments, options?: CallOptions): Call<void, RequestPasswordChangeErrorCode> {
    return requestPasswordChange(this.#client, args, options);
  }

  /**
   * Upload an avatar. See {@link uploadAvatar}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter, 26 upload_too_big, 27 upload_error, 28
   *   file_not_allowed, 32 image_resolution_error
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/uploadavatar
   */
  uploadAvatar(args: UploadAvatarArgs, options?: CallOptions): Call<void, UploadAvatarErrorCode> {
    return uploadAvatar(this.#client, args, options);
  }

  /**
   * Go back to the standard avatar. See {@link deleteAvatar}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/deleteavatar
   */
  deleteAvatar(args?: NoArguments, options?: CallOptions): Call<void, DeleteAvatarErrorCode> {
    return deleteAvatar(this.#client, args, options);
  }
}
