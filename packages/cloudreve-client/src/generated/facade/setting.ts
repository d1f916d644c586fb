// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  GetSettingsErrorCode,
  ListTasksErrorCode,
  StartTwoFactorSetupErrorCode,
  UpdateSettingErrorCode,
  UploadAvatarErrorCode,
  UseGravatarErrorCode,
} from "../errors.ts";
import type { UserSettings, UserTaskPage } from "../models.ts";
import {
  getSettings,
  listTasks,
  type ListTasksArgs,
  startTwoFactorSetup,
  useGravatar,
  uploadAvatar,
  type UploadAvatarArgs,
  updateSetting,
  type UpdateSettingArgs,
} from "../operations/setting.ts";

/** What users set for themselves: name, password, two-factor login, avatar. And their background tasks. */
export class SettingApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Get the settings of the user. See {@link getSettings}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/getsettings
   */
  get(args?: NoArguments, options?: CallOptions): Call<UserSettings, GetSettingsErrorCode> {
    return getSettings(this.#client, args, options);
  }

  /**
   * List background tasks. See {@link listTasks}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/listtasks
   */
  listTasks(args: ListTasksArgs, options?: CallOptions): Call<UserTaskPage, ListTasksErrorCode> {
    return listTasks(this.#client, args, options);
  }

  /**
   * Begin to switch two-factor login on. See {@link startTwoFactorSetup}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/starttwofactorsetup
   */
  startTwoFactorSetup(args?: NoArguments, options?: CallOptions): Call<string, StartTwoFactorSetupErrorCode> {
    return startTwoFactorSetup(this.#client, args, options);
  }

  /**
   * Take the picture from Gravatar. See {@link useGravatar}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/usegravatar
   */
  useGravatar(args?: NoArguments, options?: CallOptions): Call<void, UseGravatarErrorCode> {
    return useGravatar(this.#client, args, options);
  }

  /**
   * Upload a picture of the user. See {@link uploadAvatar}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40049 file_too_large, 50001 db_error, 50004
   *   io_failed
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/uploadavatar
   */
  uploadAvatar(args: UploadAvatarArgs, options?: CallOptions): Call<void, UploadAvatarErrorCode> {
    return uploadAvatar(this.#client, args, options);
  }

  /**
   * Change a setting of the user. See {@link updateSetting}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40069 incorrect_password, 50001 db_error, 50005
   *   internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/updatesetting
   */
  update(args: UpdateSettingArgs, options?: CallOptions): Call<void, UpdateSettingErrorCode> {
    return updateSetting(this.#client, args, options);
  }
}
