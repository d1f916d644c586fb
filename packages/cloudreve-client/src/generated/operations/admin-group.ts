// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  DeleteAdminGroupErrorCode,
  GetAdminGroupErrorCode,
  ListAdminGroupsErrorCode,
  ListAllAdminGroupsErrorCode,
  SaveAdminGroupErrorCode,
} from "../errors.ts";
import type { AdminGroup, AdminGroupInput, AdminGroupPage } from "../models.ts";

/** How {@link listAllAdminGroups} goes over the wire. */
export const listAllAdminGroupsOperation: Operation = {
  id: "listAllAdminGroups",
  method: "GET",
  path: "/api/v3/admin/groups",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/**
 * List all groups.
 *
 * Answers all groups at once, without the numbers of users that the paged list has.
 *
 * `GET /api/v3/admin/groups`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/listalladmingroups
 */
export function listAllAdminGroups(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<AdminGroup[], ListAllAdminGroupsErrorCode> {
  return client.call(listAllAdminGroupsOperation, args, options);
}

/** How {@link listAdminGroups} goes over the wire. */
export const listAdminGroupsOperation: Operation = {
  id: "listAdminGroups",
  method: "POST",
  path: "/api/v3/admin/group/list",
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

/** Arguments of {@link listAdminGroups}. */
export interface ListAdminGroupsArgs {
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
 * List groups.
 *
 * Answers one page of the groups, how many users each one has, and their storage policies with their keys
 * in clear. `searches` has no effect here.
 *
 * `POST /api/v3/admin/group/list`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/listadmingroups
 */
export function listAdminGroups(
  client: CloudreveClient,
  args: ListAdminGroupsArgs,
  options?: CallOptions,
): Call<AdminGroupPage, ListAdminGroupsErrorCode> {
  return client.call(listAdminGroupsOperation, args, options);
}

/** How {@link saveAdminGroup} goes over the wire. */
export const saveAdminGroupOperation: Operation = {
  id: "saveAdminGroup",
  method: "POST",
  path: "/api/v3/admin/group",
  body: { encoding: "json", type: "application/json", fields: ["group"], required: true },
  encode: [jsonBody],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link saveAdminGroup}. */
export interface SaveAdminGroupArgs {
  /** The group. */
  group?: AdminGroupInput | undefined;
}

/**
 * Create or replace a group.
 *
 * Makes a group, or with an `ID` replaces one as a whole. Nothing is checked: an empty `group` makes a
 * group without name, space and rights.
 *
 * `POST /api/v3/admin/group`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/saveadmingroup
 */
export function saveAdminGroup(
  client: CloudreveClient,
  args?: SaveAdminGroupArgs,
  options?: CallOptions,
): Call<number, SaveAdminGroupErrorCode> {
  return client.call(saveAdminGroupOperation, args, options);
}

/** How {@link getAdminGroup} goes over the wire. */
export const getAdminGroupOperation: Operation = {
  id: "getAdminGroup",
  method: "GET",
  path: "/api/v3/admin/group/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getAdminGroup}. */
export interface GetAdminGroupArgs {
  /** Number of the group. */
  id: number;
}

/**
 * Get a group.
 *
 * Answers a group and what its members may do.
 *
 * `GET /api/v3/admin/group/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40039 group_not_found
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/getadmingroup
 */
export function getAdminGroup(
  client: CloudreveClient,
  args: GetAdminGroupArgs,
  options?: CallOptions,
): Call<AdminGroup, GetAdminGroupErrorCode> {
  return client.call(getAdminGroupOperation, args, options);
}

/** How {@link deleteAdminGroup} goes over the wire. */
export const deleteAdminGroupOperation: Operation = {
  id: "deleteAdminGroup",
  method: "DELETE",
  path: "/api/v3/admin/group/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link deleteAdminGroup}. */
export interface DeleteAdminGroupArgs {
  /** Number of the group. */
  id: number;
}

/**
 * Delete a group.
 *
 * Deletes a group without users. Groups 1 to 3 stay (40040). While there are users (40041), their number is
 * the `msg`.
 *
 * `DELETE /api/v3/admin/group/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40039 group_not_found, 40040
 *   invalid_action_on_system_group, 40041 group_used_by_user
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/deleteadmingroup
 */
export function deleteAdminGroup(
  client: CloudreveClient,
  args: DeleteAdminGroupArgs,
  options?: CallOptions,
): Call<void, DeleteAdminGroupErrorCode> {
  return client.call(deleteAdminGroupOperation, args, options);
}
