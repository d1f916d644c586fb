// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type { DeleteAdminDownloadsErrorCode, ListAdminDownloadsErrorCode } from "../errors.ts";
import type { AdminDownloadPage } from "../models.ts";

/** How {@link listAdminDownloads} goes over the wire. */
export const listAdminDownloadsOperation: Operation = {
  id: "listAdminDownloads",
  method: "POST",
  path: "/api/v3/admin/download/list",
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

/** Arguments of {@link listAdminDownloads}. */
export interface ListAdminDownloadsArgs {
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
 * List remote downloads of all users.
 *
 * Answers one page of the remote downloads of all users, with the paths they have on the nodes. What aria2
 * said is as old as the server's last question.
 *
 * `conditions`, `searches` and `order_by` know the columns `id`, `created_at`, `updated_at`, `status`,
 * `type`, `source`, `total_size`, `downloaded_size`, `g_id`, `speed`, `parent`, `attrs`, `error`, `dst`,
 * `user_id`, `task_id` and `node_id`.
 *
 * Column names, the values of `searches` and the text of `order_by` go into the database query as they are.
 * A condition on a column that does not exist gives an empty list, not a failure.
 *
 * `POST /api/v3/admin/download/list`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admindownload/listadmindownloads
 */
export function listAdminDownloads(
  client: CloudreveClient,
  args: ListAdminDownloadsArgs,
  options?: CallOptions,
): Call<AdminDownloadPage, ListAdminDownloadsErrorCode> {
  return client.call(listAdminDownloadsOperation, args, options);
}

/** How {@link deleteAdminDownloads} goes over the wire. */
export const deleteAdminDownloadsOperation: Operation = {
  id: "deleteAdminDownloads",
  method: "POST",
  path: "/api/v3/admin/download/delete",
  body: { encoding: "json", type: "application/json", fields: ["id"], required: true },
  encode: [jsonBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link deleteAdminDownloads}. */
export interface DeleteAdminDownloadsArgs {
  /** The numbers. */
  id: readonly number[];
}

/**
 * Delete records of remote downloads.
 *
 * Deletes the records of remote downloads, whoever they belong to. A download that is under way is not
 * stopped, it is only forgotten. Numbers that no record has are skipped without a word.
 *
 * `POST /api/v3/admin/download/delete`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admindownload/deleteadmindownloads
 */
export function deleteAdminDownloads(
  client: CloudreveClient,
  args: DeleteAdminDownloadsArgs,
  options?: CallOptions,
): Call<void, DeleteAdminDownloadsErrorCode> {
  return client.call(deleteAdminDownloadsOperation, args, options);
}
