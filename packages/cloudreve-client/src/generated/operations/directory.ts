// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type { CreateDirectoryErrorCode, ListDirectoryErrorCode } from "../errors.ts";
import type { DirectoryListing } from "../models.ts";

/** How {@link createDirectory} goes over the wire. */
export const createDirectoryOperation: Operation = {
  id: "createDirectory",
  method: "PUT",
  path: "/api/v3/directory",
  body: { encoding: "json", type: "application/json", fields: ["path"], required: true },
  encode: [jsonBody],
  required: ["path"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link createDirectory}. */
export interface CreateDirectoryArgs {
  /**
   * Path of the folder, beginning with `/`. Slashes too many, `.` and `..` are resolved, spaces at the end
   * of a name removed. A name has 1 to 255 bytes in UTF-8 and none of the characters `\ ? * < " : > / |`.
   */
  path: string;
}

/**
 * Create a folder.
 *
 * Creates a folder and all missing folders above it. The names of all missing levels are checked before the
 * first is created. Nothing happens, and the code is 0, when the folder exists already; the root `/` counts
 * as existing.
 *
 * Code 40004 means that a file of that name is in the way, 40052 that a name is not allowed, 40053 that the
 * path does not begin with `/`.
 *
 * Before 3.5.0 a folder that exists already gave 40004. Before 3.6.0 the codes 40052 and 40053 were 40003.
 *
 * `PUT /api/v3/directory`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40003 create_folder_failed, 40004 object_exist, 40047
 *   create_fs_error, 40052 illegal_object_name, 40053 root_protected, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/directory/createdirectory
 */
export function createDirectory(
  client: CloudreveClient,
  args: CreateDirectoryArgs,
  options?: CallOptions,
): Call<void, CreateDirectoryErrorCode> {
  return client.call(createDirectoryOperation, args, options);
}

/** How {@link listDirectory} goes over the wire. */
export const listDirectoryOperation: Operation = {
  id: "listDirectory",
  method: "GET",
  path: "/api/v3/directory/{path}",
  pathParams: ["path"],
  multiSegment: ["path"],
  encode: [inPath],
  required: ["path"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link listDirectory}. */
export interface ListDirectoryArgs {
  /**
   * Path of the folder below the root, without a slash at its beginning or end. The empty value is the
   * root, on the wire `/api/v3/directory/`. Encode each name by itself; the slashes between names may stay
   * as they are or be sent as `%2F`. A value with a leading slash would reach the server with two, and it
   * finds nothing there (code 40016).
   */
  path: string;
}

/**
 * List a folder.
 *
 * Answers everything in one folder, folders first, without paging and in no promised order. Files that are
 * still being uploaded are hidden.
 *
 * Code 40016 means that there is no such folder. It also comes for a path with a slash at its end or with
 * two slashes in a row.
 *
 * Before 3.6.0 code 40016 was 404. Before 3.5.0 `date` was when something was created, not when it was last
 * changed.
 *
 * `GET /api/v3/directory/{path}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047 create_fs_error, 50005
 *   internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/directory/listdirectory
 */
export function listDirectory(
  client: CloudreveClient,
  args: ListDirectoryArgs,
  options?: CallOptions,
): Call<DirectoryListing, ListDirectoryErrorCode> {
  return client.call(listDirectoryOperation, args, options);
}
