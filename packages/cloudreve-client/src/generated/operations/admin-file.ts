// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { asBytes, inPath, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  DeleteAdminFilesErrorCode,
  ListAdminFilesErrorCode,
  ListAdminFolderErrorCode,
  PreviewAdminFileErrorCode,
} from "../errors.ts";
import type { AdminFilePage, AdminFolderListing, AdminFolderOwner } from "../models.ts";

/** How {@link previewAdminFile} goes over the wire. */
export const previewAdminFileOperation: Operation = {
  id: "previewAdminFile",
  method: "GET",
  path: "/api/v3/admin/file/preview/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "required",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link previewAdminFile}. */
export interface PreviewAdminFileArgs {
  /** Number of the file, `ID` in the list of all files. It is not the opaque id that users see. */
  id: number;
}

/**
 * Get the bytes of any file.
 *
 * Sends the bytes of a file in local storage, with a content type after its name, for showing rather than
 * saving. Ranges work. Since 3.6.0 browsers are told not to run what is in it (`Content-Security-Policy:
 * sandbox`).
 *
 * For every other storage the answer leads there with a redirect, which may be kept for as long as the
 * setting `preview_timeout` says.
 *
 * An id that no file has makes the server stumble: HTTP status 500 without a body. Code 50004 means that
 * the bytes could not be read, 40047 or 50005 that the storage could not be opened.
 *
 * `GET /api/v3/admin/file/preview/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 403 no_permission, 40001 param_error, 40047 create_fs_error,
 *   50004 io_failed, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminfile/previewadminfile
 */
export function previewAdminFile(
  client: CloudreveClient,
  args: PreviewAdminFileArgs,
  options?: CallOptions,
): Call<Uint8Array, PreviewAdminFileErrorCode> {
  return client.call(previewAdminFileOperation, args, options);
}

/** How {@link listAdminFolder} goes over the wire. */
export const listAdminFolderOperation: Operation = {
  id: "listAdminFolder",
  method: "GET",
  path: "/api/v3/admin/file/folders/{type}/{id}/{path}",
  pathParams: ["type", "id", "path"],
  multiSegment: ["path"],
  encode: [inPath],
  required: ["type", "id", "path"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link listAdminFolder}. */
export interface ListAdminFolderArgs {
  /** Whose folder it is. */
  type: AdminFolderOwner;
  /** Number of the user or of the storage policy. */
  id: number;
  /**
   * Path of the folder below the root, without a slash at its beginning or end. The empty value is the
   * root, on the wire a slash at the end of the address.
   */
  path: string;
}

/**
 * List a folder of a user or of a storage.
 *
 * Lists a folder that belongs to a user, or one in the storage behind a policy.
 *
 * | `type` | `id` is a | what is listed |
 * | --- | --- | --- |
 * | `user` | user | folders and files of that user |
 * | `policy` | storage policy | only folders, as they lie in the storage, whether or not Cloudreve knows them |
 *
 * Local storage and slave nodes cannot be listed: for their policies `objects` is null, at any path.
 *
 * Code 40021 means that there is no such user, 40035 that there is no such policy, 40016 that the user has
 * no such folder, 40045 that the storage could not be listed.
 *
 * `GET /api/v3/admin/file/folders/{type}/{id}/{path}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40016 parent_not_exist, 40021
 *   user_not_found, 40035 policy_not_exist, 40045 list_files_error, 40047 create_fs_error, 50005
 *   internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminfile/listadminfolder
 */
export function listAdminFolder(
  client: CloudreveClient,
  args: ListAdminFolderArgs,
  options?: CallOptions,
): Call<AdminFolderListing, ListAdminFolderErrorCode> {
  return client.call(listAdminFolderOperation, args, options);
}

/** How {@link listAdminFiles} goes over the wire. */
export const listAdminFilesOperation: Operation = {
  id: "listAdminFiles",
  method: "POST",
  path: "/api/v3/admin/file/list",
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

/** Arguments of {@link listAdminFiles}. */
export interface ListAdminFilesArgs {
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
 * List files of all users.
 *
 * Answers one page of the files of all users, those that are still being uploaded included.
 *
 * `conditions`, `searches` and `order_by` know the columns `id`, `created_at`, `updated_at`, `name`,
 * `source_name`, `user_id`, `size`, `pic_info`, `folder_id`, `policy_id`, `upload_session_id` and
 * `metadata`. The web client filters by `user_id` and `policy_id` and searches in `name`.
 *
 * Column names, the values of `searches` and the text of `order_by` go into the database query as they are.
 * A condition on a column that does not exist gives an empty list, not a failure.
 *
 * `POST /api/v3/admin/file/list`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminfile/listadminfiles
 */
export function listAdminFiles(
  client: CloudreveClient,
  args: ListAdminFilesArgs,
  options?: CallOptions,
): Call<AdminFilePage, ListAdminFilesErrorCode> {
  return client.call(listAdminFilesOperation, args, options);
}

/** How {@link deleteAdminFiles} goes over the wire. */
export const deleteAdminFilesOperation: Operation = {
  id: "deleteAdminFiles",
  method: "POST",
  path: "/api/v3/admin/file/delete",
  body: { encoding: "json", type: "application/json", fields: ["id", "force", "unlink"], required: true },
  encode: [jsonBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { args: { unlink: { since: "3.7.0" } } },
};

/** Arguments of {@link deleteAdminFiles}. */
export interface DeleteAdminFilesArgs {
  /** Numbers of the files. Those that no file has are skipped without a word. */
  id: readonly number[];
  /** Whether to forget a file even when its bytes could not be deleted. */
  force?: boolean | undefined;
  /**
   * Whether to leave the bytes in the storage and delete only the record. Since 3.7.0.
   *
   * Since 3.7.0.
   */
  unlink?: boolean | undefined;
}

/**
 * Delete files of any user.
 *
 * Deletes files, whoever they belong to. The answer comes at once; the server deletes in the background
 * afterwards. So code 0 says neither that the files existed nor that they are gone. A file whose bytes
 * cannot be deleted stays, unless `force` is set.
 *
 * `POST /api/v3/admin/file/delete`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminfile/deleteadminfiles
 */
export function deleteAdminFiles(
  client: CloudreveClient,
  args: DeleteAdminFilesArgs,
  options?: CallOptions,
): Call<void, DeleteAdminFilesErrorCode> {
  return client.call(deleteAdminFilesOperation, args, options);
}
