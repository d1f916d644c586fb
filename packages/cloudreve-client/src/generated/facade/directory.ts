// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type { CreateDirectoryErrorCode, ListDirectoryErrorCode } from "../errors.ts";
import type { DirectoryListing } from "../models.ts";
import {
  createDirectory,
  type CreateDirectoryArgs,
  listDirectory,
  type ListDirectoryArgs,
} from "../operations/directory.ts";

/** Listing and creating folders. A path begins with `/` in bodies and answers, but not in the URL. */
export class DirectoryApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Create a folder. See {@link createDirectory}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40003 create_folder_failed, 40004 object_exist,
   *   40047 create_fs_error, 40052 illegal_object_name, 40053 root_protected, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/directory/createdirectory
   */
  create(args: CreateDirectoryArgs, options?: CallOptions): Call<void, CreateDirectoryErrorCode> {
    return createDirectory(this.#client, args, options);
  }

  /**
   * List a folder. See {@link listDirectory}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40016 parent_not_exist, 40047 create_fs_error, 50005
   *   internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/directory/listdirectory
   */
  list(args: ListDirectoryArgs, options?: CallOptions): Call<DirectoryListing, ListDirectoryErrorCode> {
    return listDirectory(this.#client, args, options);
  }
}
