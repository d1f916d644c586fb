// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  DeleteAdminGroupErrorCode,
  GetAdminGroupErrorCode,
  ListAdminGroupsErrorCode,
  ListAllAdminGroupsErrorCode,
  SaveAdminGroupErrorCode,
} from "../errors.ts";
import type { AdminGroup, AdminGroupPage } from "../models.ts";
import {
  listAllAdminGroups,
  listAdminGroups,
  type ListAdminGroupsArgs,
  saveAdminGroup,
  type SaveAdminGroupArgs,
  getAdminGroup,
  type GetAdminGroupArgs,
  deleteAdminGroup,
  type DeleteAdminGroupArgs,
} from "../operations/admin-group.ts";

/** Groups of users and what they may do. */
export class AdminGroupApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * List all groups. See {@link listAllAdminGroups}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/listalladmingroups
   */
  listAll(args?: NoArguments, options?: CallOptions): Call<AdminGroup[], ListAllAdminGroupsErrorCode> {
    return listAllAdminGroups(this.#client, args, options);
  }

  /**
   * List groups. See {@link listAdminGroups}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/listadmingroups
   */
  list(args: ListAdminGroupsArgs, options?: CallOptions): Call<AdminGroupPage, ListAdminGroupsErrorCode> {
    return listAdminGroups(this.#client, args, options);
  }

  /**
   * Create or replace a group. See {@link saveAdminGroup}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/saveadmingroup
   */
  save(args?: SaveAdminGroupArgs, options?: CallOptions): Call<number, SaveAdminGroupErrorCode> {
    return saveAdminGroup(this.#client, args, options);
  }

  /**
   * Get a group. See {@link getAdminGroup}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40039 group_not_found
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/getadmingroup
   */
  get(args: GetAdminGroupArgs, options?: CallOptions): Call<AdminGroup, GetAdminGroupErrorCode> {
    return getAdminGroup(this.#client, args, options);
  }

  /**
   * Delete a group. See {@link deleteAdminGroup}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40039 group_not_found, 40040
   *   invalid_action_on_system_group, 40041 group_used_by_user
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admingroup/deleteadmingroup
   */
  delete(args: DeleteAdminGroupArgs, options?: CallOptions): Call<void, DeleteAdminGroupErrorCode> {
    return deleteAdminGroup(this.#client, args, options);
  }
}
