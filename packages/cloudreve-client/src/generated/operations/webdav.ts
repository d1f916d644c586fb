// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  CreateWebdavAccountErrorCode,
  DeleteWebdavAccountErrorCode,
  ListWebdavAccountsErrorCode,
  UpdateWebdavAccountErrorCode,
} from "../errors.ts";
import type { NewWebdavAccount, WebdavAccountChange, WebdavAccounts } from "../models.ts";

/** How {@link listWebdavAccounts} goes over the wire. */
export const listWebdavAccountsOperation: Operation = {
  id: "listWebdavAccounts",
  method: "GET",
  path: "/api/v3/webdav/accounts",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/**
 * List WebDAV accounts.
 *
 * Answers all WebDAV accounts of the user with their passwords.
 *
 * `GET /api/v3/webdav/accounts`
 *
 * Error codes:
 * - HTTP 200: 401 login_required
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/webdav/listwebdavaccounts
 */
export function listWebdavAccounts(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<WebdavAccounts, ListWebdavAccountsErrorCode> {
  return client.call(listWebdavAccountsOperation, args, options);
}

/** How {@link createWebdavAccount} goes over the wire. */
export const createWebdavAccountOperation: Operation = {
  id: "createWebdavAccount",
  method: "POST",
  path: "/api/v3/webdav/accounts",
  body: { encoding: "json", type: "application/json", fields: ["path", "name"], required: true },
  encode: [jsonBody],
  required: ["path", "name"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link createWebdavAccount}. */
export interface CreateWebdavAccountArgs {
  /** Path of the folder that becomes its root. Whether it exists is not checked. */
  path: string;
  /** Name for the user to know it by. */
  name: string;
}

/**
 * Create a WebDAV account.
 *
 * Makes an account for a WebDAV program. The server makes up its password.
 *
 * `POST /api/v3/webdav/accounts`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/webdav/createwebdavaccount
 */
export function createWebdavAccount(
  client: CloudreveClient,
  args: CreateWebdavAccountArgs,
  options?: CallOptions,
): Call<NewWebdavAccount, CreateWebdavAccountErrorCode> {
  return client.call(createWebdavAccountOperation, args, options);
}

/** How {@link updateWebdavAccount} goes over the wire. */
export const updateWebdavAccountOperation: Operation = {
  id: "updateWebdavAccount",
  method: "PATCH",
  path: "/api/v3/webdav/accounts",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["id", "readonly", "use_proxy"],
    required: true,
  },
  encode: [jsonBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.7.0", args: { use_proxy: { since: "3.8.1" } } },
};

/** Arguments of {@link updateWebdavAccount}. */
export interface UpdateWebdavAccountArgs {
  /** Number of the account. */
  id: number;
  /** Whether the account may only read. */
  readonly?: boolean | undefined;
  /**
   * Whether downloads pass through the server. Since 3.8.1.
   *
   * Since 3.8.1.
   */
  use_proxy?: boolean | undefined;
}

/**
 * Change what a WebDAV account may do.
 *
 * Changes an account, and answers what was changed. It succeeds for a number that no account has, too.
 *
 * Since 3.7.0.
 *
 * Since 3.7.0.
 *
 * `PATCH /api/v3/webdav/accounts`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/webdav/updatewebdavaccount
 */
export function updateWebdavAccount(
  client: CloudreveClient,
  args: UpdateWebdavAccountArgs,
  options?: CallOptions,
): Call<WebdavAccountChange, UpdateWebdavAccountErrorCode> {
  return client.call(updateWebdavAccountOperation, args, options);
}

/** How {@link deleteWebdavAccount} goes over the wire. */
export const deleteWebdavAccountOperation: Operation = {
  id: "deleteWebdavAccount",
  method: "DELETE",
  path: "/api/v3/webdav/accounts/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link deleteWebdavAccount}. */
export interface DeleteWebdavAccountArgs {
  /** Number of the account. */
  id: number;
}

/**
 * Delete a WebDAV account.
 *
 * Deletes an account. It succeeds also when the account is gone already.
 *
 * `DELETE /api/v3/webdav/accounts/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/webdav/deletewebdavaccount
 */
export function deleteWebdavAccount(
  client: CloudreveClient,
  args: DeleteWebdavAccountArgs,
  options?: CallOptions,
): Call<void, DeleteWebdavAccountErrorCode> {
  return client.call(deleteWebdavAccountOperation, args, options);
}
