// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import { asNothing, bytesBody, formBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
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

/** How {@link getSettings} goes over the wire. */
export const getSettingsOperation: Operation = {
  id: "getSettings",
  method: "GET",
  path: "/rest/1.0/settings",
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/**
 * Get the settings.
 *
 * The settings of the account, each beside the values it can take. Needs the private token, or a program of
 * its own with the scope for settings.
 *
 * `GET /rest/1.0/settings`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/getsettings
 */
export function getSettings(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<Settings, GetSettingsErrorCode> {
  return client.call(getSettingsOperation, args, options);
}

/** How {@link updateSetting} goes over the wire. */
export const updateSettingOperation: Operation = {
  id: "updateSetting",
  method: "POST",
  path: "/rest/1.0/settings/update",
  body: {
    encoding: "form",
    type: "application/x-www-form-urlencoded",
    fields: ["setting_name", "setting_value"],
    required: true,
  },
  encode: [formBody],
  required: ["setting_name", "setting_value"],
  answer: "empty",
  decode: asNothing,
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [204],
};

/** Arguments of {@link updateSetting}. */
export interface UpdateSettingArgs {
  /** The setting. */
  setting_name: "download_port" | "locale" | "streaming_language_preference" | "streaming_quality" | "mobile_streaming_quality" | "streaming_cast_audio_preference";
  /** One of the values that `GET /rest/1.0/settings` lists for it. */
  setting_value: string;
}

/**
 * Change a setting.
 *
 * Sets one setting to one of the values that `GET /rest/1.0/settings` lists for it.
 *
 * `POST /rest/1.0/settings/update`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/updatesetting
 */
export function updateSetting(
  client: RealDebridClient,
  args: UpdateSettingArgs,
  options?: CallOptions,
): Call<void, UpdateSettingErrorCode> {
  return client.call(updateSettingOperation, args, options);
}

/** How {@link convertPoints} goes over the wire. */
export const convertPointsOperation: Operation = {
  id: "convertPoints",
  method: "POST",
  path: "/rest/1.0/settings/convertPoints",
  answer: "empty",
  decode: asNothing,
  auth: "required",
  bucket: "api",
  repeatable: false,
  success: [204],
};

/**
 * Convert points into premium time.
 *
 * Spends fidelity points on premium time. With too few points it answers 503 with code 25.
 *
 * `POST /rest/1.0/settings/convertPoints`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 * - HTTP 503: 25 service_unavailable
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/convertpoints
 */
export function convertPoints(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<void, ConvertPointsErrorCode> {
  return client.call(convertPointsOperation, args, options);
}

/** How {@link requestPasswordChange} goes over the wire. */
export const requestPasswordChangeOperation: Operation = {
  id: "requestPasswordChange",
  method: "POST",
  path: "/rest/1.0/settings/changePassword",
  answer: "empty",
  decode: asNothing,
  auth: "required",
  bucket: "api",
  repeatable: false,
  success: [204],
};

/**
 * Ask for a mail to change the password.
 *
 * Sends a mail to the address of the account, with which its owner can set a new password.
 *
 * `POST /rest/1.0/settings/changePassword`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/requestpasswordchange
 */
export function requestPasswordChange(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<void, RequestPasswordChangeErrorCode> {
  return client.call(requestPasswordChangeOperation, args, options);
}

/** How {@link uploadAvatar} goes over the wire. */
export const uploadAvatarOperation: Operation = {
  id: "uploadAvatar",
  method: "PUT",
  path: "/rest/1.0/settings/avatarFile",
  body: { encoding: "bytes", type: "application/octet-stream", required: true },
  encode: [bytesBody],
  required: ["body"],
  answer: "empty",
  decode: asNothing,
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [204],
};

/** Arguments of {@link uploadAvatar}. */
export interface UploadAvatarArgs {
  body: Blob | ArrayBuffer | Uint8Array;
}

/**
 * Upload an avatar.
 *
 * Replaces the avatar. The body is the image itself, not a form: JPEG, GIF or PNG, at most 1024 KiB and 150
 * by 150 pixels by what was once official.
 *
 * `PUT /rest/1.0/settings/avatarFile`
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
export function uploadAvatar(
  client: RealDebridClient,
  args: UploadAvatarArgs,
  options?: CallOptions,
): Call<void, UploadAvatarErrorCode> {
  return client.call(uploadAvatarOperation, args, options);
}

/** How {@link deleteAvatar} goes over the wire. */
export const deleteAvatarOperation: Operation = {
  id: "deleteAvatar",
  method: "DELETE",
  path: "/rest/1.0/settings/avatarDelete",
  answer: "empty",
  decode: asNothing,
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [204],
};

/**
 * Go back to the standard avatar.
 *
 * Removes the avatar that was uploaded.
 *
 * `DELETE /rest/1.0/settings/avatarDelete`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/settings/deleteavatar
 */
export function deleteAvatar(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<void, DeleteAvatarErrorCode> {
  return client.call(deleteAvatarOperation, args, options);
}
