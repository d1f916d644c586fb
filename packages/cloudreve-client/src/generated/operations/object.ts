// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, inQuery, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  CopyObjectErrorCode,
  DeleteObjectsErrorCode,
  GetObjectPropertiesErrorCode,
  MoveObjectsErrorCode,
  RenameObjectErrorCode,
} from "../errors.ts";
import type { ObjectProperties, ObjectSelection } from "../models.ts";

/** How {@link deleteObjects} goes over the wire. */
export const deleteObjectsOperation: Operation = {
  id: "deleteObjects",
  method: "DELETE",
  path: "/api/v3/object",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["items", "dirs", "force", "unlink"],
    required: true,
  },
  encode: [jsonBody],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  successCodes: [203],
  versions: { args: { force: { since: "3.7.0" }, unlink: { since: "3.7.0" } } },
};

/** Arguments of {@link deleteObjects}. */
export interface DeleteObjectsArgs {
  /** Ids of files. */
  items?: readonly string[] | null | undefined;
  /** Ids of folders. */
  dirs?: readonly string[] | null | undefined;
  /**
   * Drop the records even if the storage does not delete the files. Only for groups with `advanceDelete`,
   * ignored otherwise. Since 3.7.0.
   *
   * Since 3.7.0.
   */
  force?: boolean | undefined;
  /**
   * Drop the records alone, and leave the files in the storage. Only for groups with `advanceDelete`,
   * ignored otherwise. Since 3.7.0.
   *
   * Since 3.7.0.
   */
  unlink?: boolean | undefined;
}

/**
 * Delete files and folders.
 *
 * Deletes files, and folders with all that is in them; shares of them and uploads into them end too. The
 * request has a body.
 *
 * Code 203 means that some files remain, because their storage did not delete them. The root folder itself
 * stays, and what is in it goes.
 *
 * `DELETE /api/v3/object`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40006 policy_not_allowed, 40047
 *   create_fs_error, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/deleteobjects
 */
export function deleteObjects(
  client: CloudreveClient,
  args?: DeleteObjectsArgs,
  options?: CallOptions,
): Call<{ code: 0; data?: undefined } | { code: 203; data?: undefined }, DeleteObjectsErrorCode> {
  return client.call(deleteObjectsOperation, args, options);
}

/** How {@link moveObjects} goes over the wire. */
export const moveObjectsOperation: Operation = {
  id: "moveObjects",
  method: "PATCH",
  path: "/api/v3/object",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["action", "src_dir", "src", "dst"],
    required: true,
  },
  encode: [jsonBody],
  required: ["src_dir", "dst"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link moveObjects}. */
export interface MoveObjectsArgs {
  /** Path of the folder that holds the files and folders. */
  src_dir: string;
  /** Path of the folder to put them in, which must exist. */
  dst: string;
  /** The web client names the operation here; ignored. */
  action?: string | undefined;
  /** The files and folders. */
  src?: ObjectSelection | undefined;
}

/**
 * Move files and folders.
 *
 * Moves files and folders that lie directly in one folder to another. It succeeds also when there was
 * nothing to move.
 *
 * 40016 means that one of the two folders does not exist, 40004 that the target has something of the name.
 * A folder can be moved into one below itself, where nobody finds it again: check that first.
 *
 * `PATCH /api/v3/object`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40004 object_exist, 40016 parent_not_exist, 40047
 *   create_fs_error, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/moveobjects
 */
export function moveObjects(
  client: CloudreveClient,
  args: MoveObjectsArgs,
  options?: CallOptions,
): Call<void, MoveObjectsErrorCode> {
  return client.call(moveObjectsOperation, args, options);
}

/** How {@link copyObject} goes over the wire. */
export const copyObjectOperation: Operation = {
  id: "copyObject",
  method: "POST",
  path: "/api/v3/object/copy",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["action", "src_dir", "src", "dst"],
    required: true,
  },
  encode: [jsonBody],
  required: ["src_dir", "dst"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link copyObject}. */
export interface CopyObjectArgs {
  /** Path of the folder that holds the files and folders. */
  src_dir: string;
  /** Path of the folder to put them in, which must exist. */
  dst: string;
  /** The web client names the operation here; ignored. */
  action?: string | undefined;
  /** The files and folders. */
  src?: ObjectSelection | undefined;
}

/**
 * Copy a file or a folder.
 *
 * Copies one file, or one folder with all that is in it. More than one id is 40001. It succeeds also when
 * there was nothing to copy.
 *
 * 40016 means that one of the two folders does not exist, and also that the target has something of the
 * name. Copies count against the space of the user, but are made even when it is full.
 *
 * `POST /api/v3/object/copy`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047 create_fs_error, 40051
 *   insufficient_capacity, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/copyobject
 */
export function copyObject(
  client: CloudreveClient,
  args: CopyObjectArgs,
  options?: CallOptions,
): Call<void, CopyObjectErrorCode> {
  return client.call(copyObjectOperation, args, options);
}

/** How {@link renameObject} goes over the wire. */
export const renameObjectOperation: Operation = {
  id: "renameObject",
  method: "POST",
  path: "/api/v3/object/rename",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["action", "src", "new_name"],
    required: true,
  },
  encode: [jsonBody],
  required: ["new_name"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link renameObject}. */
export interface RenameObjectArgs {
  /** The new name: 1 to 255 bytes in UTF-8, none of `\ ? * < " : > / |`, and no space at its end. */
  new_name: string;
  /** The web client names the operation here; ignored. */
  action?: string | undefined;
  /** Exactly one file or one folder. */
  src?: ObjectSelection | undefined;
}

/**
 * Rename a file or a folder.
 *
 * Gives one file or one folder another name. 40052 means that the name is not legal, or that the storage
 * policy does not allow its extension; 40016 that there is no such file or folder, or no id at all.
 *
 * `POST /api/v3/object/rename`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40004 object_exist, 40016 parent_not_exist, 40047
 *   create_fs_error, 40052 illegal_object_name, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/renameobject
 */
export function renameObject(
  client: CloudreveClient,
  args: RenameObjectArgs,
  options?: CallOptions,
): Call<void, RenameObjectErrorCode> {
  return client.call(renameObjectOperation, args, options);
}

/** How {@link getObjectProperties} goes over the wire. */
export const getObjectPropertiesOperation: Operation = {
  id: "getObjectProperties",
  method: "GET",
  path: "/api/v3/object/property/{id}",
  pathParams: ["id"],
  query: ["is_folder", "trace_root"],
  encode: [inPath, inQuery],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getObjectProperties}. */
export interface GetObjectPropertiesArgs {
  /** Id of the file or folder. */
  id: string;
  /** Whether it is a folder; missing means a file. */
  is_folder?: boolean | undefined;
  /** Whether to say where it lies. */
  trace_root?: boolean | undefined;
}

/**
 * Get the properties of a file or folder.
 *
 * Answers dates, size and place of a file, or of a folder with all that is in it.
 *
 * Code 404 means that the id is none, or one of the other kind. For an id that does not exist, or belongs
 * to somebody else, the server stumbles: HTTP status 500 without a body.
 *
 * `GET /api/v3/object/property/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 404 not_found, 40001 param_error, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/getobjectproperties
 */
export function getObjectProperties(
  client: CloudreveClient,
  args: GetObjectPropertiesArgs,
  options?: CallOptions,
): Call<ObjectProperties, GetObjectPropertiesErrorCode> {
  return client.call(getObjectPropertiesOperation, args, options);
}
