// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  CopyObjectErrorCode,
  DeleteObjectsErrorCode,
  GetObjectPropertiesErrorCode,
  MoveObjectsErrorCode,
  RenameObjectErrorCode,
} from "../errors.ts";
import type { ObjectProperties } from "../models.ts";
import {
  deleteObjects,
  type DeleteObjectsArgs,
  moveObjects,
  type MoveObjectsArgs,
  copyObject,
  type CopyObjectArgs,
  renameObject,
  type RenameObjectArgs,
  getObjectProperties,
  type GetObjectPropertiesArgs,
} from "../operations/object.ts";

/** Moving, copying, renaming and deleting files and folders. */
export class ObjectApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Delete files and folders. See {@link deleteObjects}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40006 policy_not_allowed, 40047
   *   create_fs_error, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/deleteobjects
   */
  delete(args?: DeleteObjectsArgs, options?: CallOptions): Call<{ code: 0; data?: undefined } | { code: 203; data?: undefined }, DeleteObjectsErrorCode> {
    return deleteObjects(this.#client, args, options);
  }

  /**
   * Move files and folders. See {@link moveObjects}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40004 object_exist, 40016 parent_not_exist, 40047
   *   create_fs_error, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/moveobjects
   */
  move(args: MoveObjectsArgs, options?: CallOptions): Call<void, MoveObjectsErrorCode> {
    return moveObjects(this.#client, args, options);
  }

  /**
   * Copy a file or a folder. See {@link copyObject}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047 create_fs_error, 40051
   *   insufficient_capacity, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/copyobject
   */
  copy(args: CopyObjectArgs, options?: CallOptions): Call<void, CopyObjectErrorCode> {
    return copyObject(this.#client, args, options);
  }

  /**
   * Rename a file or a folder. See {@link renameObject}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40004 object_exist, 40016 parent_not_exist, 40047
   *   create_fs_error, 40052 illegal_object_name, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/renameobject
   */
  rename(args: RenameObjectArgs, options?: CallOptions): Call<void, RenameObjectErrorCode> {
    return renameObject(this.#client, args, options);
  }

  /**
   * Get the properties of a file or folder. See {@link getObjectProperties}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 404 not_found, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/object/getobjectproperties
   */
  properties(args: GetObjectPropertiesArgs, options?: CallOptions): Call<ObjectProperties, GetObjectPropertiesErrorCode> {
    return getObjectProperties(this.#client, args, options);
  }
}
