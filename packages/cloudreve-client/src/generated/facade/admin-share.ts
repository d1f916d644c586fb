// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type { DeleteAdminSharesErrorCode, ListAdminSharesErrorCode } from "../errors.ts";
import type { AdminSharePage } from "../models.ts";
import {
  listAdminShares,
  type ListAdminSharesArgs,
  deleteAdminShares,
  type DeleteAdminSharesArgs,
} from "../operations/admin-share.ts";

/** Shares of all users. */
export class AdminShareApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * List shares of all users. See {@link listAdminShares}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminshare/listadminshares
   */
  list(args: ListAdminSharesArgs, options?: CallOptions): Call<AdminSharePage, ListAdminSharesErrorCode> {
    return listAdminShares(this.#client, args, options);
  }

  /**
   * Delete shares of any user. See {@link deleteAdminShares}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminshare/deleteadminshares
   */
  delete(args: DeleteAdminSharesArgs, options?: CallOptions): Call<void, DeleteAdminSharesErrorCode> {
    return deleteAdminShares(this.#client, args, options);
  }
}
