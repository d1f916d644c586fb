// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  AddAdminPolicyCorsErrorCode,
  AddAdminPolicyScfErrorCode,
  DeleteAdminPolicyErrorCode,
  GetAdminGoogleDriveAuthorizationErrorCode,
  GetAdminOneDriveAuthorizationErrorCode,
  GetAdminPolicyAuthorizationErrorCode,
  GetAdminPolicyErrorCode,
  ListAdminPoliciesErrorCode,
  SaveAdminPolicyErrorCode,
  TestAdminPolicyPathErrorCode,
  TestAdminPolicySlaveErrorCode,
} from "../errors.ts";
import type { AdminPolicy, AdminPolicyPage } from "../models.ts";
import {
  listAdminPolicies,
  type ListAdminPoliciesArgs,
  saveAdminPolicy,
  type SaveAdminPolicyArgs,
  getAdminPolicy,
  type GetAdminPolicyArgs,
  deleteAdminPolicy,
  type DeleteAdminPolicyArgs,
  testAdminPolicyPath,
  type TestAdminPolicyPathArgs,
  testAdminPolicySlave,
  type TestAdminPolicySlaveArgs,
  addAdminPolicyCors,
  type AddAdminPolicyCorsArgs,
  addAdminPolicyScf,
  type AddAdminPolicyScfArgs,
  getAdminOneDriveAuthorization,
  type GetAdminOneDriveAuthorizationArgs,
  getAdminGoogleDriveAuthorization,
  type GetAdminGoogleDriveAuthorizationArgs,
  getAdminPolicyAuthorization,
  type GetAdminPolicyAuthorizationArgs,
} from "../operations/admin-policy.ts";

/** Where files are stored, and with which keys. */
export class AdminPolicyApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * List storage policies. See {@link listAdminPolicies}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/listadminpolicies
   */
  list(args: ListAdminPoliciesArgs, options?: CallOptions): Call<AdminPolicyPage, ListAdminPoliciesErrorCode> {
    return listAdminPolicies(this.#client, args, options);
  }

  /**
   * Create or replace a storage policy. See {@link saveAdminPolicy}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/saveadminpolicy
   */
  save(args?: SaveAdminPolicyArgs, options?: CallOptions): Call<number, SaveAdminPolicyErrorCode> {
    return saveAdminPolicy(this.#client, args, options);
  }

  /**
   * Get a storage policy. See {@link getAdminPolicy}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/getadminpolicy
   */
  get(args: GetAdminPolicyArgs, options?: CallOptions): Call<AdminPolicy, GetAdminPolicyErrorCode> {
    return getAdminPolicy(this.#client, args, options);
  }

  /**
   * Delete a storage policy. See {@link deleteAdminPolicy}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist, 40036
   *   delete_default_policy, 40037 policy_used_by_files, 40038 policy_used_by_groups
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/deleteadminpolicy
   */
  delete(args: DeleteAdminPolicyArgs, options?: CallOptions): Call<void, DeleteAdminPolicyErrorCode> {
    return deleteAdminPolicy(this.#client, args, options);
  }

  /**
   * Test a folder for local storage. See {@link testAdminPolicyPath}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/testadminpolicypath
   */
  testPath(args: TestAdminPolicyPathArgs, options?: CallOptions): Call<void, TestAdminPolicyPathErrorCode> {
    return testAdminPolicyPath(this.#client, args, options);
  }

  /**
   * Test a slave node for remote storage. See {@link testAdminPolicySlave}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/testadminpolicyslave
   */
  testSlave(args: TestAdminPolicySlaveArgs, options?: CallOptions): Call<void, TestAdminPolicySlaveErrorCode> {
    return testAdminPolicySlave(this.#client, args, options);
  }

  /**
   * Let browsers upload to a bucket. See {@link addAdminPolicyCors}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40006 policy_not_allowed, 40035
   *   policy_not_exist, 50009 add_cors
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/addadminpolicycors
   */
  addCors(args: AddAdminPolicyCorsArgs, options?: CallOptions): Call<void, AddAdminPolicyCorsErrorCode> {
    return addAdminPolicyCors(this.#client, args, options);
  }

  /**
   * Create the callback function of COS. See {@link addAdminPolicyScf}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/addadminpolicyscf
   */
  addScf(args: AddAdminPolicyScfArgs, options?: CallOptions): Call<void, AddAdminPolicyScfErrorCode> {
    return addAdminPolicyScf(this.#client, args, options);
  }

  /**
   * Get where to allow access to OneDrive. See {@link getAdminOneDriveAuthorization}.
   *
   * Since 3.8.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist, 50005
   *   internal_setting
   *
   * @see
   * https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/getadminonedriveauthorization
   */
  authorizeOneDrive(args: GetAdminOneDriveAuthorizationArgs, options?: CallOptions): Call<string, GetAdminOneDriveAuthorizationErrorCode> {
    return getAdminOneDriveAuthorization(this.#client, args, options);
  }

  /**
   * Get where to allow access to Google Drive. See {@link getAdminGoogleDriveAuthorization}.
   *
   * Since 3.8.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist, 50005
   *   internal_setting
   *
   * @see
   * https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/getadmingoogledriveauthorization
   */
  authorizeGoogleDrive(args: GetAdminGoogleDriveAuthorizationArgs, options?: CallOptions): Call<string, GetAdminGoogleDriveAuthorizationErrorCode> {
    return getAdminGoogleDriveAuthorization(this.#client, args, options);
  }

  /**
   * Get where to allow access to a storage. See {@link getAdminPolicyAuthorization}.
   *
   * Until 3.7.1.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist, 50005
   *   internal_setting
   *
   * @deprecated
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/getadminpolicyauthorization
   */
  authorize(args: GetAdminPolicyAuthorizationArgs, options?: CallOptions): Call<string, GetAdminPolicyAuthorizationErrorCode> {
    return getAdminPolicyAuthorization(this.#client, args, options);
  }
}
