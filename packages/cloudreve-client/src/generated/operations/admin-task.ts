// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  DeleteAdminTasksErrorCode,
  ImportAdminFilesErrorCode,
  ListAdminTasksErrorCode,
} from "../errors.ts";
import type { AdminTaskPage } from "../models.ts";

/** How {@link importAdminFiles} goes over the wire. */
export const importAdminFilesOperation: Operation = {
  id: "importAdminFiles",
  method: "POST",
  path: "/api/v3/admin/task/import",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["uid", "policy_id", "src", "dst", "recursive"],
    required: true,
  },
  encode: [jsonBody],
  required: ["uid", "policy_id", "src", "dst"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link importAdminFiles}. */
export interface ImportAdminFilesArgs {
  /** Number of the user who gets the files. */
  uid: number;
  /** Number of the storage policy whose storage has the files. */
  policy_id: number;
  /** Path of the folder in the storage; for local storage a path on the server. */
  src: string;
  /** Path of the user's folder to import into, beginning with `/`. */
  dst: string;
  /** Whether folders inside the source are imported too. */
  recursive?: boolean | undefined;
}

/**
 * Import files that a storage has already.
 *
 * Starts a task that enters files of a storage into the folder of a user, without moving a byte. It appears
 * among the tasks with type 3.
 *
 * Code 0 says that the task was created, not that it will work. A storage policy that does not exist makes
 * the task fail later. A source folder that does not exist does not even do that: the task ends as
 * complete, and nothing was imported. So look at the task, and at the folder.
 *
 * Code 50001 means that the task could not be created. That includes a user who does not exist or whose
 * account does not work.
 *
 * `POST /api/v3/admin/task/import`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admintask/importadminfiles
 */
export function importAdminFiles(
  client: CloudreveClient,
  args: ImportAdminFilesArgs,
  options?: CallOptions,
): Call<void, ImportAdminFilesErrorCode> {
  return client.call(importAdminFilesOperation, args, options);
}

/** How {@link listAdminTasks} goes over the wire. */
export const listAdminTasksOperation: Operation = {
  id: "listAdminTasks",
  method: "POST",
  path: "/api/v3/admin/task/list",
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

/** Arguments of {@link listAdminTasks}. */
export interface ListAdminTasksArgs {
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
 * List background tasks of all users.
 *
 * Answers one page of the background tasks of all users.
 *
 * `conditions`, `searches` and `order_by` know the columns `id`, `created_at`, `updated_at`, `status`,
 * `type`, `user_id`, `progress`, `error` and `props`.
 *
 * Column names, the values of `searches` and the text of `order_by` go into the database query as they are.
 * A condition on a column that does not exist gives an empty list, not a failure.
 *
 * `POST /api/v3/admin/task/list`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admintask/listadmintasks
 */
export function listAdminTasks(
  client: CloudreveClient,
  args: ListAdminTasksArgs,
  options?: CallOptions,
): Call<AdminTaskPage, ListAdminTasksErrorCode> {
  return client.call(listAdminTasksOperation, args, options);
}

/** How {@link deleteAdminTasks} goes over the wire. */
export const deleteAdminTasksOperation: Operation = {
  id: "deleteAdminTasks",
  method: "POST",
  path: "/api/v3/admin/task/delete",
  body: { encoding: "json", type: "application/json", fields: ["id"], required: true },
  encode: [jsonBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link deleteAdminTasks}. */
export interface DeleteAdminTasksArgs {
  /** The numbers. */
  id: readonly number[];
}

/**
 * Delete records of background tasks.
 *
 * Deletes the records of background tasks, whoever they belong to. A task that is under way is not stopped,
 * it is only forgotten. Numbers that no record has are skipped without a word.
 *
 * `POST /api/v3/admin/task/delete`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/admintask/deleteadmintasks
 */
export function deleteAdminTasks(
  client: CloudreveClient,
  args: DeleteAdminTasksArgs,
  options?: CallOptions,
): Call<void, DeleteAdminTasksErrorCode> {
  return client.call(deleteAdminTasksOperation, args, options);
}
