// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  DeleteAdminFilesErrorCode,
  ListAdminFilesErrorCode,
  ListAdminFolderErrorCode,
  PreviewAdminFileErrorCode,
} from "../errors.ts";
import type { AdminFilePage, AdminFolderListing } from "../models.ts";
import {
  previewAdminFile,
  type PreviewAdminFileArgs,
  listAdminFolder,
  type ListAdminFolderArgs,
  listAdminFiles,
  type ListAdminFilesArgs,
  deleteAdminFiles,
  type DeleteAdminFilesArgs,
} from "../operations/admin-file.ts";

/** Files of all users. */
export class AdminFileApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Get the bytes of any file. See {@link previewAdminFile}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 403 no_permission, 40001 param_error, 40047
   *   create_fs_error, 50004 io_failed, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminfile/previewadminfile
   */
  preview(args: PreviewAdminFileArgs, options?: CallOptions): Call<Uint8Array, PreviewAdminFileErrorCode> {
    return previewAdminFile(this.#client, args, options);
  }

  /**
   * List a folder of a user or of a storage. See {@link listAdminFolder}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40016 parent_not_exist, 40021
   *   user_not_found, 40035 policy_not_exist, 40045 list_files_error, 40047 create_fs_error, 50005
   *   internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminfile/listadminfolder
   */
  listFolder(args: ListAdminFolderArgs, options?: CallOptions): Call<AdminFolderListing, ListAdminFolderErrorCode> {
    return listAdminFolder(this.#client, args, options);
  }

  /**
   * List files of all users. See {@link listAdminFiles}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminfile/listadminfiles
   */
  list(args: ListAdminFilesArgs, options?: CallOptions): Call<AdminFilePage, ListAdminFilesErrorCode> {
    return listAdminFiles(this.#client, args, options);
  }

  /**
   * Delete files of any user. See {@link deleteAdminFiles}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminfile/deleteadminfiles
   */
  delete(args: DeleteAdminFilesArgs, options?: CallOptions): Call<void, DeleteAdminFilesErrorCode> {
    return deleteAdminFiles(this.#client, args, options);
  }
}
