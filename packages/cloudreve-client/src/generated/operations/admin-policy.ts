// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
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
import type { AdminPolicy, AdminPolicyInput, AdminPolicyPage } from "../models.ts";

/** How {@link listAdminPolicies} goes over the wire. */
export const listAdminPoliciesOperation: Operation = {
  id: "listAdminPolicies",
  method: "POST",
  path: "/api/v3/admin/policy/list",
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

/** Arguments of {@link listAdminPolicies}. */
export interface ListAdminPoliciesArgs {
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
 * List storage policies.
 *
 * Answers one page of the storage policies, their keys in clear, and how much each one holds. `searches`
 * has no effect here.
 *
 * `POST /api/v3/admin/policy/list`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/listadminpolicies
 */
export function listAdminPolicies(
  client: CloudreveClient,
  args: ListAdminPoliciesArgs,
  options?: CallOptions,
): Call<AdminPolicyPage, ListAdminPoliciesErrorCode> {
  return client.call(listAdminPoliciesOperation, args, options);
}

/** How {@link saveAdminPolicy} goes over the wire. */
export const saveAdminPolicyOperation: Operation = {
  id: "saveAdminPolicy",
  method: "POST",
  path: "/api/v3/admin/policy",
  body: { encoding: "json", type: "application/json", fields: ["policy"], required: true },
  encode: [jsonBody],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link saveAdminPolicy}. */
export interface SaveAdminPolicyArgs {
  /** The policy. */
  policy?: AdminPolicyInput | undefined;
}

/**
 * Create or replace a storage policy.
 *
 * Makes a storage policy, or with an `ID` replaces one as a whole. A number that no policy has is taken for
 * the new one.
 *
 * Nothing is checked: an empty `policy` makes a policy with nothing in it. A slash at the beginning of
 * `DirNameRule` is cut off, except for `local` and `remote`.
 *
 * `POST /api/v3/admin/policy`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/saveadminpolicy
 */
export function saveAdminPolicy(
  client: CloudreveClient,
  args?: SaveAdminPolicyArgs,
  options?: CallOptions,
): Call<number, SaveAdminPolicyErrorCode> {
  return client.call(saveAdminPolicyOperation, args, options);
}

/** How {@link getAdminPolicy} goes over the wire. */
export const getAdminPolicyOperation: Operation = {
  id: "getAdminPolicy",
  method: "GET",
  path: "/api/v3/admin/policy/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getAdminPolicy}. */
export interface GetAdminPolicyArgs {
  /** Number of the storage policy. */
  id: number;
}

/**
 * Get a storage policy.
 *
 * Answers a storage policy with its keys in clear.
 *
 * `GET /api/v3/admin/policy/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/getadminpolicy
 */
export function getAdminPolicy(
  client: CloudreveClient,
  args: GetAdminPolicyArgs,
  options?: CallOptions,
): Call<AdminPolicy, GetAdminPolicyErrorCode> {
  return client.call(getAdminPolicyOperation, args, options);
}

/** How {@link deleteAdminPolicy} goes over the wire. */
export const deleteAdminPolicyOperation: Operation = {
  id: "deleteAdminPolicy",
  method: "DELETE",
  path: "/api/v3/admin/policy/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link deleteAdminPolicy}. */
export interface DeleteAdminPolicyArgs {
  /** Number of the storage policy. */
  id: number;
}

/**
 * Delete a storage policy.
 *
 * Deletes a storage policy that nothing uses any more. Policy 1 stays (40036).
 *
 * Files in it (40037) and groups that have it (40038) come first: their number is the `msg`. Only groups
 * with exactly this one policy count, so one of a group's several policies can be deleted under it.
 *
 * `DELETE /api/v3/admin/policy/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist, 40036
 *   delete_default_policy, 40037 policy_used_by_files, 40038 policy_used_by_groups
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/deleteadminpolicy
 */
export function deleteAdminPolicy(
  client: CloudreveClient,
  args: DeleteAdminPolicyArgs,
  options?: CallOptions,
): Call<void, DeleteAdminPolicyErrorCode> {
  return client.call(deleteAdminPolicyOperation, args, options);
}

/** How {@link testAdminPolicyPath} goes over the wire. */
export const testAdminPolicyPathOperation: Operation = {
  id: "testAdminPolicyPath",
  method: "POST",
  path: "/api/v3/admin/policy/test/path",
  body: { encoding: "json", type: "application/json", fields: ["path"], required: true },
  encode: [jsonBody],
  required: ["path"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link testAdminPolicyPath}. */
export interface TestAdminPolicyPathArgs {
  /** Path on the server's disk; the placeholders of `DirNameRule` may be used. */
  path: string;
}

/**
 * Test a folder for local storage.
 *
 * Writes a file into a folder of the server's disk and deletes it again. Folders that are made for it stay.
 *
 * `POST /api/v3/admin/policy/test/path`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/testadminpolicypath
 */
export function testAdminPolicyPath(
  client: CloudreveClient,
  args: TestAdminPolicyPathArgs,
  options?: CallOptions,
): Call<void, TestAdminPolicyPathErrorCode> {
  return client.call(testAdminPolicyPathOperation, args, options);
}

/** How {@link testAdminPolicySlave} goes over the wire. */
export const testAdminPolicySlaveOperation: Operation = {
  id: "testAdminPolicySlave",
  method: "POST",
  path: "/api/v3/admin/policy/test/slave",
  body: { encoding: "json", type: "application/json", fields: ["secret", "server"], required: true },
  encode: [jsonBody],
  required: ["secret", "server"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link testAdminPolicySlave}. */
export interface TestAdminPolicySlaveArgs {
  /** The key that the slave is set up with. */
  secret: string;
  /** Address of the slave. */
  server: string;
}

/**
 * Test a slave node for remote storage.
 *
 * Calls a slave node, and lets it call back. It may take up to 10 seconds. The `msg` of code 40001 says
 * what went wrong, the answer of the slave included.
 *
 * `POST /api/v3/admin/policy/test/slave`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/testadminpolicyslave
 */
export function testAdminPolicySlave(
  client: CloudreveClient,
  args: TestAdminPolicySlaveArgs,
  options?: CallOptions,
): Call<void, TestAdminPolicySlaveErrorCode> {
  return client.call(testAdminPolicySlaveOperation, args, options);
}

/** How {@link addAdminPolicyCors} goes over the wire. */
export const addAdminPolicyCorsOperation: Operation = {
  id: "addAdminPolicyCors",
  method: "POST",
  path: "/api/v3/admin/policy/cors",
  body: { encoding: "json", type: "application/json", fields: ["id", "region"], required: true },
  encode: [jsonBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link addAdminPolicyCors}. */
export interface AddAdminPolicyCorsArgs {
  /** Number of the storage policy. */
  id: number;
  /** Accepted and ignored. */
  region?: string | undefined;
}

/**
 * Let browsers upload to a bucket.
 *
 * Adds the cross-origin rule that uploads from a browser need to the bucket of the policy. Only OSS, COS
 * and S3 have such rules (40006).
 *
 * `POST /api/v3/admin/policy/cors`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40006 policy_not_allowed, 40035
 *   policy_not_exist, 50009 add_cors
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/addadminpolicycors
 */
export function addAdminPolicyCors(
  client: CloudreveClient,
  args: AddAdminPolicyCorsArgs,
  options?: CallOptions,
): Call<void, AddAdminPolicyCorsErrorCode> {
  return client.call(addAdminPolicyCorsOperation, args, options);
}

/** How {@link addAdminPolicyScf} goes over the wire. */
export const addAdminPolicyScfOperation: Operation = {
  id: "addAdminPolicyScf",
  method: "POST",
  path: "/api/v3/admin/policy/scf",
  body: { encoding: "json", type: "application/json", fields: ["id", "region"], required: true },
  encode: [jsonBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link addAdminPolicyScf}. */
export interface AddAdminPolicyScfArgs {
  /** Number of the storage policy. */
  id: number;
  /** Region of Tencent Cloud, such as `ap-chengdu`. */
  region?: string | undefined;
}

/**
 * Create the callback function of COS.
 *
 * Makes a function in Tencent Cloud that tells this server about finished uploads.
 *
 * `POST /api/v3/admin/policy/scf`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/addadminpolicyscf
 */
export function addAdminPolicyScf(
  client: CloudreveClient,
  args: AddAdminPolicyScfArgs,
  options?: CallOptions,
): Call<void, AddAdminPolicyScfErrorCode> {
  return client.call(addAdminPolicyScfOperation, args, options);
}

/** How {@link getAdminOneDriveAuthorization} goes over the wire. */
export const getAdminOneDriveAuthorizationOperation: Operation = {
  id: "getAdminOneDriveAuthorization",
  method: "GET",
  path: "/api/v3/admin/policy/{id}/oauth/onedrive",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.8.0" },
};

/** Arguments of {@link getAdminOneDriveAuthorization}. */
export interface GetAdminOneDriveAuthorizationArgs {
  /** Number of the storage policy. */
  id: number;
}

/**
 * Get where to allow access to OneDrive.
 *
 * Answers the address where the administrator lets this server use OneDrive. Open it in the browser of the
 * same session: the server notes the policy there, and the way back ends at the callback of the storage.
 *
 * Since 3.8.0.
 *
 * Since 3.8.0.
 *
 * `GET /api/v3/admin/policy/{id}/oauth/onedrive`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist, 50005
 *   internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/getadminonedriveauthorization
 */
export function getAdminOneDriveAuthorization(
  client: CloudreveClient,
  args: GetAdminOneDriveAuthorizationArgs,
  options?: CallOptions,
): Call<string, GetAdminOneDriveAuthorizationErrorCode> {
  return client.call(getAdminOneDriveAuthorizationOperation, args, options);
}

/** How {@link getAdminGoogleDriveAuthorization} goes over the wire. */
export const getAdminGoogleDriveAuthorizationOperation: Operation = {
  id: "getAdminGoogleDriveAuthorization",
  method: "GET",
  path: "/api/v3/admin/policy/{id}/oauth/googledrive",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.8.0" },
};

/** Arguments of {@link getAdminGoogleDriveAuthorization}. */
export interface GetAdminGoogleDriveAuthorizationArgs {
  /** Number of the storage policy. */
  id: number;
}

/**
 * Get where to allow access to Google Drive.
 *
 * Answers the address where the administrator lets this server use Google Drive. Open it in the browser of
 * the same session: the server notes the policy there, and the way back ends at the callback of the
 * storage.
 *
 * Since 3.8.0.
 *
 * Since 3.8.0.
 *
 * `GET /api/v3/admin/policy/{id}/oauth/googledrive`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist, 50005
 *   internal_setting
 *
 * @see
 * https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/getadmingoogledriveauthorization
 */
export function getAdminGoogleDriveAuthorization(
  client: CloudreveClient,
  args: GetAdminGoogleDriveAuthorizationArgs,
  options?: CallOptions,
): Call<string, GetAdminGoogleDriveAuthorizationErrorCode> {
  return client.call(getAdminGoogleDriveAuthorizationOperation, args, options);
}

/** How {@link getAdminPolicyAuthorization} goes over the wire. */
export const getAdminPolicyAuthorizationOperation: Operation = {
  id: "getAdminPolicyAuthorization",
  method: "GET",
  path: "/api/v3/admin/policy/{id}/oauth",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { until: "3.7.1" },
};

/** Arguments of {@link getAdminPolicyAuthorization}. */
export interface GetAdminPolicyAuthorizationArgs {
  /** Number of the storage policy. */
  id: number;
}

/**
 * Get where to allow access to a storage.
 *
 * Answers the address where the administrator lets this server use OneDrive. Open it in the browser of the
 * same session: the server notes the policy there, and the way back ends at the callback of the storage.
 *
 * Until 3.7.1.
 *
 * Until 3.7.1.
 *
 * `GET /api/v3/admin/policy/{id}/oauth`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40035 policy_not_exist, 50005
 *   internal_setting
 *
 * @deprecated
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminpolicy/getadminpolicyauthorization
 */
export function getAdminPolicyAuthorization(
  client: CloudreveClient,
  args: GetAdminPolicyAuthorizationArgs,
  options?: CallOptions,
): Call<string, GetAdminPolicyAuthorizationErrorCode> {
  return client.call(getAdminPolicyAuthorizationOperation, args, options);
}
