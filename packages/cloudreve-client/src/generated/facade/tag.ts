// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type { CreateFilterTagErrorCode, CreateLinkTagErrorCode, DeleteTagErrorCode } from "../errors.ts";
import {
  createFilterTag,
  type CreateFilterTagArgs,
  createLinkTag,
  type CreateLinkTagArgs,
  deleteTag,
  type DeleteTagArgs,
} from "../operations/tag.ts";

/** Shortcuts in the side bar of the web client: a filter of file names, or a folder. */
export class TagApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Create a tag for file names. See {@link createFilterTag}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/tag/createfiltertag
   */
  createFilter(args: CreateFilterTagArgs, options?: CallOptions): Call<string, CreateFilterTagErrorCode> {
    return createFilterTag(this.#client, args, options);
  }

  /**
   * Create a tag for a folder. See {@link createLinkTag}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/tag/createlinktag
   */
  createLink(args: CreateLinkTagArgs, options?: CallOptions): Call<string, CreateLinkTagErrorCode> {
    return createLinkTag(this.#client, args, options);
  }

  /**
   * Delete a tag. See {@link deleteTag}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/tag/deletetag
   */
  delete(args: DeleteTagArgs, options?: CallOptions): Call<void, DeleteTagErrorCode> {
    return deleteTag(this.#client, args, options);
  }
}
