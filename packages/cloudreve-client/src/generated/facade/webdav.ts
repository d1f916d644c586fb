// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  CreateWebdavAccountErrorCode,
  DeleteWebdavAccountErrorCode,
  ListWebdavAccountsErrorCode,
  UpdateWebdavAccountErrorCode,
} from "../errors.ts";
import type { NewWebdavAccount, WebdavAccountChange, WebdavAccounts } from "../models.ts";
import {
  listWebdavAccounts,
  createWebdavAccount,
  type CreateWebdavAccountArgs,
  updateWebdavAccount,
  type UpdateWebdavAccountArgs,
  deleteWebdavAccount,
  type DeleteWebdavAccountArgs,
} from "../operations/webdav.ts";

/** Passwords with which WebDAV programs log in. */
export class WebdavApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * List WebDAV accounts. See {@link listWebdavAccounts}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/webdav/listwebdavaccounts
   */
  list(args?: NoArguments, options?: CallOptions): Call<WebdavAccounts, ListWebdavAccountsErrorCode> {
    return listWebdavAccounts(this.#client, args, options);
  }

  /**
   * Create a WebDAV account. See {@link createWebdavAccount}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/webdav/createwebdavaccount
   */
  create(args: CreateWebdavAccountArgs, options?: CallOptions): Call<NewWebdavAccount, CreateWebdavAccountErrorCode> {
    return createWebdavAccount(this.#client, args, options);
  }

  /**
   * Change what a WebDAV account may do. See {@link updateWebdavAccount}.
   *
   * Since 3.7.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/webdav/updatewebdavaccount
   */
  update(args: UpdateWebdavAccountArgs, options?: CallOptions): Call<WebdavAccountChange, UpdateWebdavAccountErrorCode> {
    return updateWebdavAccount(this.#client, args, options);
  }

  /**
   * Delete a WebDAV account. See {@link deleteWebdavAccount}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/webdav/deletewebdavaccount
   */
  delete(args: DeleteWebdavAccountArgs, options?: CallOptions): Call<void, DeleteWebdavAccountErrorCode> {
    return deleteWebdavAccount(this.#client, args, options);
  }
}
