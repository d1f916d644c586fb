// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type { DeleteAdminDownloadsErrorCode, ListAdminDownloadsErrorCode } from "../errors.ts";
import type { AdminDownloadPage } from "../models.ts";
import {
  listAdminDownloads,
  type ListAdminDownloadsArgs,
  deleteAdminDownloads,
  type DeleteAdminDownloadsArgs,
} from "../operations/admin-download.ts";

/** Remote downloads of all users. */
export class AdminDownloadApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * List remote downloads of all users. See {@link listAdminDownloads}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admindownload/listadmindownloads
   */
  list(args: ListAdminDownloadsArgs, options?: CallOptions): Call<AdminDownloadPage, ListAdminDownloadsErrorCode> {
    return listAdminDownloads(this.#client, args, options);
  }

  /**
   * Delete records of remote downloads. See {@link deleteAdminDownloads}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/admindownload/deleteadmindownloads
   */
  delete(args: DeleteAdminDownloadsArgs, options?: CallOptions): Call<void, DeleteAdminDownloadsErrorCode> {
    return deleteAdminDownloads(this.#client, args, options);
  }
}
