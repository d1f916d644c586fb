// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  DeleteAdminUsersErrorCode,
  GetAdminUserErrorCode,
  ListAdminUsersErrorCode,
  SaveAdminUserErrorCode,
  ToggleAdminUserBanErrorCode,
} from "../errors.ts";
import type { AdminUser, AdminUserBanState, AdminUserInput, AdminUserPage } from "../models.ts";

/** How {@link listAdminUsers} goes over the wire. */
export const listAdminUsersOperation: Operation = {
  id: "listAdminUsers",
  method: "POST",
  path: "/api/v3/admin/user/list",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["page", "page_size", "order_by", "conditions", "searches"],
    required: true,
  },
  encode: [jsonBody],
  required: ["page", "page_size"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link listAdminUsers}. */
export interface ListAdminUsersArgs {
  /** Number of the page, from 1. */
  page: number;
  /** Records in a page. There is no upper limit. */
  page_size: number;
  /** Column and direction as in SQL, such as `id desc`. */
  order_by?: string | undefined;
  /**
   * Columns and the value each must have, as a text also where the column holds a number. All must hold.
   */
  conditions?: Record<string, string> | null | undefined;
  /**
   * Columns and a part of the text to look for. One of them must match. Storage policies and groups ignore
   * it.
   */
  searches?: Record<string, string> | null | undefined;
}

/**
 * List users.
 *
 * Answers one page of the users, with group and storage policy.
 *
 * Columns for `conditions`, `searches` and `order_by` are `id`, `created_at`, `updated_at`, `email`,
 * `nick`, `status`, `group_id`, `storage`, `two_factor`, `avatar`, `options` and `authn`. Secrets of
 * two-factor logins and keys of storages are in clear.
 *
 * `POST /api/v3/admin/user/list`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/listadminusers
 */
export function listAdminUsers(
  client: CloudreveClient,
  args: ListAdminUsersArgs,
  options?: CallOptions,
): Call<AdminUserPage, ListAdminUsersErrorCode> {
  return client.call(listAdminUsersOperation, args, options);
}

/** How {@link saveAdminUser} goes over the wire. */
export const saveAdminUserOperation: Operation = {
  id: "saveAdminUser",
  method: "POST",
  path: "/api/v3/admin/user",
  body: { encoding: "json", type: "application/json", fields: ["user", "password"], required: true },
  encode: [jsonBody],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link saveAdminUser}. */
export interface SaveAdminUserArgs {
  /** The user. */
  user?: AdminUserInput | undefined;
  /** New password; missing or empty leaves it as it is. Its length is not checked. */
  password?: string | undefined;
}

/**
 * Create or change a user.
 *
 * Makes a user, or changes the one with the `ID`. Then only `Nick`, `Email`, `GroupID`, `Status` and
 * `TwoFactor` count, always all five, and `password` if there is one.
 *
 * Neither the address nor the length of the password is checked. A number that no user has makes a new user
 * under another number, while the answer repeats the one that was sent. User 1 stays active (40043) and an
 * administrator (40042).
 *
 * `POST /api/v3/admin/user`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40042
 *   change_group_for_default_user, 40043 invalid_action_on_default_user, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/saveadminuser
 */
export function saveAdminUser(
  client: CloudreveClient,
  args?: SaveAdminUserArgs,
  options?: CallOptions,
): Call<number, SaveAdminUserErrorCode> {
  return client.call(saveAdminUserOperation, args, options);
}

/** How {@link getAdminUser} goes over the wire. */
export const getAdminUserOperation: Operation = {
  id: "getAdminUser",
  method: "GET",
  path: "/api/v3/admin/user/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getAdminUser}. */
export interface GetAdminUserArgs {
  /** Number of the user. */
  id: number;
}

/**
 * Get a user.
 *
 * Answers a user with group and storage policy, secrets in clear.
 *
 * `GET /api/v3/admin/user/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40021 user_not_found
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/getadminuser
 */
export function getAdminUser(
  client: CloudreveClient,
  args: GetAdminUserArgs,
  options?: CallOptions,
): Call<AdminUser, GetAdminUserErrorCode> {
  return client.call(getAdminUserOperation, args, options);
}

/** How {@link deleteAdminUsers} goes over the wire. */
export const deleteAdminUsersOperation: Operation = {
  id: "deleteAdminUsers",
  method: "POST",
  path: "/api/v3/admin/user/delete",
  body: { encoding: "json", type: "application/json", fields: ["id"], required: true },
  encode: [jsonBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link deleteAdminUsers}. */
export interface DeleteAdminUsersArgs {
  /** The numbers. */
  id: readonly number[];
}

/**
 * Delete users.
 *
 * Deletes users one after the other, with their folders, files, remote downloads, tasks, tags and WebDAV
 * accounts. Files directly in the user's root folder stay.
 *
 * At the first failure it stops, and the users before it are gone: 40021 for a number that no user has,
 * 40043 for user 1, 50005 for a user without root folder.
 *
 * `POST /api/v3/admin/user/delete`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 403 no_permission, 40001 param_error, 40021 user_not_found,
 *   40043 invalid_action_on_default_user, 40047 create_fs_error, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/deleteadminusers
 */
export function deleteAdminUsers(
  client: CloudreveClient,
  args: DeleteAdminUsersArgs,
  options?: CallOptions,
): Call<void, DeleteAdminUsersErrorCode> {
  return client.call(deleteAdminUsersOperation, args, options);
}

/** How {@link toggleAdminUserBan} goes over the wire. */
export const toggleAdminUserBanOperation: Operation = {
  id: "toggleAdminUserBan",
  method: "PATCH",
  path: "/api/v3/admin/user/ban/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link toggleAdminUserBan}. */
export interface ToggleAdminUserBanArgs {
  /** Number of the user. */
  id: number;
}

/**
 * Block or unblock a user.
 *
 * Blocks an active user, and makes every other one active, those who never activated their account too.
 * Sending it twice undoes it. User 1 stays active (40043).
 *
 * `PATCH /api/v3/admin/user/ban/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40021 user_not_found, 40043
 *   invalid_action_on_default_user
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/toggleadminuserban
 */
export function toggleAdminUserBan(
  client: CloudreveClient,
  args: ToggleAdminUserBanArgs,
  options?: CallOptions,
): Call<AdminUserBanState, ToggleAdminUserBanErrorCode> {
  return client.call(toggleAdminUserBanOperation, args, options);
}
