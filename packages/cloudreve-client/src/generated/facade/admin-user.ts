// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  DeleteAdminUsersErrorCode,
  GetAdminUserErrorCode,
  ListAdminUsersErrorCode,
  SaveAdminUserErrorCode,
  ToggleAdminUserBanErrorCode,
} from "../errors.ts";
import type { AdminUser, AdminUserBanState, AdminUserPage } from "../models.ts";
import {
  listAdminUsers,
  type ListAdminUsersArgs,
  saveAdminUser,
  type SaveAdminUserArgs,
  getAdminUser,
  type GetAdminUserArgs,
  deleteAdminUsers,
  type DeleteAdminUsersArgs,
  toggleAdminUserBan,
  type ToggleAdminUserBanArgs,
} from "../operations/admin-user.ts";

/** All accounts of the site. */
export class AdminUserApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * List users. See {@link listAdminUsers}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/listadminusers
   */
  list(args: ListAdminUsersArgs, options?: CallOptions): Call<AdminUserPage, ListAdminUsersErrorCode> {
    return listAdminUsers(this.#client, args, options);
  }

  /**
   * Create or change a user. See {@link saveAdminUser}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40042
   *   change_group_for_default_user, 40043 invalid_action_on_default_user, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/saveadminuser
   */
  save(args?: SaveAdminUserArgs, options?: CallOptions): Call<number, SaveAdminUserErrorCode> {
    return saveAdminUser(this.#client, args, options);
  }

  /**
   * Get a user. See {@link getAdminUser}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40021 user_not_found
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/getadminuser
   */
  get(args: GetAdminUserArgs, options?: CallOptions): Call<AdminUser, GetAdminUserErrorCode> {
    return getAdminUser(this.#client, args, options);
  }

  /**
   * Delete users. See {@link deleteAdminUsers}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 403 no_permission, 40001 param_error, 40021 user_not_found,
   *   40043 invalid_action_on_default_user, 40047 create_fs_error, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/deleteadminusers
   */
  delete(args: DeleteAdminUsersArgs, options?: CallOptions): Call<void, DeleteAdminUsersErrorCode> {
    return deleteAdminUsers(this.#client, args, options);
  }

  /**
   * Block or unblock a user. See {@link toggleAdminUserBan}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40021 user_not_found, 40043
   *   invalid_action_on_default_user
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminuser/toggleadminuserban
   */
  toggleBan(args: ToggleAdminUserBanArgs, options?: CallOptions): Call<AdminUserBanState, ToggleAdminUserBanErrorCode> {
    return toggleAdminUserBan(this.#client, args, options);
  }
}
