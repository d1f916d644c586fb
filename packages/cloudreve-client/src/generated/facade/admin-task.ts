// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  DeleteAdminTasksErrorCode,
  ImportAdminFilesErrorCode,
  ListAdminTasksErrorCode,
} from "../errors.ts";
import type { AdminTaskPage } from "../models.ts";
import {
  importAdminFiles,
  type ImportAdminFilesArgs,
  listAdminTasks,
  type ListAdminTasksArgs,
  deleteAdminTasks,
  type DeleteAdminTasksArgs,
} from "../operations/admin-task.ts";

/** Background tasks of all users, and importing files that a storage has already. */
export class AdminTaskApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Import files that a storage has already. See {@link importAdminFiles}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admintask/importadminfiles
   */
  import(args: ImportAdminFilesArgs, options?: CallOptions): Call<void, ImportAdminFilesErrorCode> {
    return importAdminFiles(this.#client, args, options);
  }

  /**
   * List background tasks of all users. See {@link listAdminTasks}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admintask/listadmintasks
   */
  list(args: ListAdminTasksArgs, options?: CallOptions): Call<AdminTaskPage, ListAdminTasksErrorCode> {
    return listAdminTasks(this.#client, args, options);
  }

  /**
   * Delete records of background tasks. See {@link deleteAdminTasks}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admintask/deleteadmintasks
   */
  delete(args: DeleteAdminTasksArgs, options?: CallOptions): Call<void, DeleteAdminTasksErrorCode> {
    return deleteAdminTasks(this.#client, args, options);
  }
}
