// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, inQuery, jsonBody, multipartBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  GetSettingsErrorCode,
  ListTasksErrorCode,
  StartTwoFactorSetupErrorCode,
  UpdateSettingErrorCode,
  UploadAvatarErrorCode,
  UseGravatarErrorCode,
} from "../errors.ts";
import type {
  AuthnSetting,
  HomepageSetting,
  NickSetting,
  PasswordSetting,
  SettingOption,
  ThemeSetting,
  TwoFactorSetting,
  UserSettings,
  UserTaskPage,
} from "../models.ts";

/** How {@link getSettings} goes over the wire. */
export const getSettingsOperation: Operation = {
  id: "getSettings",
  method: "GET",
  path: "/api/v3/user/setting",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/**
 * Get the settings of the user.
 *
 * Answers what the user can set with `updateSetting` and `startTwoFactorSetup`.
 *
 * `GET /api/v3/user/setting`
 *
 * Error codes:
 * - HTTP 200: 401 login_required
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/getsettings
 */
export function getSettings(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<UserSettings, GetSettingsErrorCode> {
  return client.call(getSettingsOperation, args, options);
}

/** How {@link listTasks} goes over the wire. */
export const listTasksOperation: Operation = {
  id: "listTasks",
  method: "GET",
  path: "/api/v3/user/setting/tasks",
  query: ["page"],
  encode: [inQuery],
  required: ["page"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link listTasks}. */
export interface ListTasksArgs {
  /** Number of the page, from 1. */
  page: number;
}

/**
 * List background tasks.
 *
 * Answers ten of the background tasks of the user: archives being made or extracted, remote downloads being
 * moved into their folders. Nothing else tells how `compressFiles` and `decompressFile` end.
 *
 * `GET /api/v3/user/setting/tasks`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/listtasks
 */
export function listTasks(
  client: CloudreveClient,
  args: ListTasksArgs,
  options?: CallOptions,
): Call<UserTaskPage, ListTasksErrorCode> {
  return client.call(listTasksOperation, args, options);
}

/** How {@link startTwoFactorSetup} goes over the wire. */
export const startTwoFactorSetupOperation: Operation = {
  id: "startTwoFactorSetup",
  method: "GET",
  path: "/api/v3/user/setting/2fa",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/**
 * Begin to switch two-factor login on.
 *
 * Answers a new secret for an authenticator app, which the session remembers. Send a code of the app with
 * `updateSetting`, option `2fa`, and the same cookie to switch it on.
 *
 * `GET /api/v3/user/setting/2fa`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/starttwofactorsetup
 */
export function startTwoFactorSetup(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<string, StartTwoFactorSetupErrorCode> {
  return client.call(startTwoFactorSetupOperation, args, options);
}

/** How {@link useGravatar} goes over the wire. */
export const useGravatarOperation: Operation = {
  id: "useGravatar",
  method: "PUT",
  path: "/api/v3/user/setting/avatar",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/**
 * Take the picture from Gravatar.
 *
 * From then on the picture of the user is the one that Gravatar has for the e-mail address.
 *
 * `PUT /api/v3/user/setting/avatar`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/usegravatar
 */
export function useGravatar(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<void, UseGravatarErrorCode> {
  return client.call(useGravatarOperation, args, options);
}

/** How {@link uploadAvatar} goes over the wire. */
export const uploadAvatarOperation: Operation = {
  id: "uploadAvatar",
  method: "POST",
  path: "/api/v3/user/setting/avatar",
  body: { encoding: "multipart", type: "multipart/form-data", fields: ["avatar"], required: true },
  encode: [multipartBody],
  required: ["avatar"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link uploadAvatar}. */
export interface UploadAvatarArgs {
  /**
   * The picture: a file whose name ends in `.jpg`, `.jpeg`, `.png` or `.gif`, 2 MiB at most unless the site
   * changed that.
   */
  avatar: Blob | ArrayBuffer | Uint8Array;
}

/**
 * Upload a picture of the user.
 *
 * Stores a picture in three sizes. The request needs a `Content-Length`; one without it is too large for
 * the server (40049).
 *
 * `POST /api/v3/user/setting/avatar`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40049 file_too_large, 50001 db_error, 50004 io_failed
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/uploadavatar
 */
export function uploadAvatar(
  client: CloudreveClient,
  args: UploadAvatarArgs,
  options?: CallOptions,
): Call<void, UploadAvatarErrorCode> {
  return client.call(uploadAvatarOperation, args, options);
}

/** How {@link updateSetting} goes over the wire. */
export const updateSettingOperation: Operation = {
  id: "updateSetting",
  method: "PATCH",
  path: "/api/v3/user/setting/{option}",
  pathParams: ["option"],
  body: { encoding: "json", type: "application/json", required: true },
  encode: [inPath, jsonBody],
  required: ["option", "body"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link updateSetting}. */
export interface UpdateSettingArgs {
  /** What to set. */
  option: SettingOption;
  body: NickSetting | ThemeSetting | HomepageSetting | PasswordSetting | TwoFactorSetting | AuthnSetting;
}

/**
 * Change a setting of the user.
 *
 * Changes one setting; each option has a body of its own.
 *
 * `2fa` switches two-factor login on, with a code for the secret of `startTwoFactorSetup`, and off when it
 * is on. A wrong code is 40001. `authn` succeeds for a key that does not exist, too. 40069 means that the
 * old password is wrong.
 *
 * `PATCH /api/v3/user/setting/{option}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40069 incorrect_password, 50001 db_error, 50005
 *   internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/setting/updatesetting
 */
export function updateSetting(
  client: CloudreveClient,
  args: UpdateSettingArgs,
  options?: CallOptions,
): Call<void, UpdateSettingErrorCode> {
  return client.call(updateSettingOperation, args, options);
}
