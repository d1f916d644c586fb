// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type { DeleteAdminSharesErrorCode, ListAdminSharesErrorCode } from "../errors.ts";
import type { AdminSharePage } from "../models.ts";

/** How {@link listAdminShares} goes over the wire. */
export const listAdminSharesOperation: Operation = {
  id: "listAdminShares",
  method: "POST",
  path: "/api/v3/admin/share/list",
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

/** Arguments of {@link listAdminShares}. */
export interface ListAdminSharesArgs {
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
 * List shares of all users.
 *
 * Answers one page of the shares of all users, with their passwords. The ids that occur in links are in
 * `ids`, by the number of the share.
 *
 * `conditions`, `searches` and `order_by` know the columns `id`, `created_at`, `updated_at`, `password`,
 * `is_dir`, `user_id`, `source_id`, `views`, `downloads`, `remain_downloads`, `expires`, `preview_enabled`
 * and `source_name`. The web client filters by `is_dir` (`1` or `0`) and `user_id` and searches in
 * `source_name`.
 *
 * Column names, the values of `searches` and the text of `order_by` go into the database query as they are.
 * A condition on a column that does not exist gives an empty list, not a failure.
 *
 * `POST /api/v3/admin/share/list`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminshare/listadminshares
 */
export function listAdminShares(
  client: CloudreveClient,
  args: ListAdminSharesArgs,
  options?: CallOptions,
): Call<AdminSharePage, ListAdminSharesErrorCode> {
  return client.call(listAdminSharesOperation, args, options);
}

/** How {@link deleteAdminShares} goes over the wire. */
export const deleteAdminSharesOperation: Operation = {
  id: "deleteAdminShares",
  method: "POST",
  path: "/api/v3/admin/share/delete",
  body: { encoding: "json", type: "application/json", fields: ["id"], required: true },
  encode: [jsonBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link deleteAdminShares}. */
export interface DeleteAdminSharesArgs {
  /** The numbers. */
  id: readonly number[];
}

/**
 * Delete shares of any user.
 *
 * Ends shares, whoever they belong to. What was shared stays. Numbers that no share has are skipped without
 * a word.
 *
 * `POST /api/v3/admin/share/delete`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminshare/deleteadminshares
 */
export function deleteAdminShares(
  client: CloudreveClient,
  args: DeleteAdminSharesArgs,
  options?: CallOptions,
): Call<void, DeleteAdminSharesErrorCode> {
  return client.call(deleteAdminSharesOperation, args, options);
}
