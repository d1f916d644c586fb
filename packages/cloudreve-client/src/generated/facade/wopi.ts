// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  GetWopiFileErrorCode,
  ReadWopiFileErrorCode,
  SaveWopiFileErrorCode,
  UpdateWopiFileErrorCode,
} from "../errors.ts";
import type { WopiFileInfo } from "../models.ts";
import {
  getWopiFile,
  type GetWopiFileArgs,
  updateWopiFile,
  type UpdateWopiFileArgs,
  readWopiFile,
  type ReadWopiFileArgs,
  saveWopiFile,
  type SaveWopiFileArgs,
} from "../operations/wopi.ts";

/** What an office server calls to open and save a document. Others have no use for it. */
export class WopiApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Get what WOPI needs to know of a file. See {@link getWopiFile}.
   *
   * Since 3.7.0.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/wopi/getwopifile
   */
  get(args: GetWopiFileArgs, options?: CallOptions): Call<WopiFileInfo, GetWopiFileErrorCode> {
    return getWopiFile(this.#client, args, options);
  }

  /**
   * Lock, unlock or rename a file. See {@link updateWopiFile}.
   *
   * Since 3.7.0.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/wopi/updatewopifile
   */
  update(args: UpdateWopiFileArgs, options?: CallOptions): Call<void, UpdateWopiFileErrorCode> {
    return updateWopiFile(this.#client, args, options);
  }

  /**
   * Get a file's bytes for WOPI. See {@link readWopiFile}.
   *
   * Since 3.7.0.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/wopi/readwopifile
   */
  read(args: ReadWopiFileArgs, options?: CallOptions): Call<Uint8Array, ReadWopiFileErrorCode> {
    return readWopiFile(this.#client, args, options);
  }

  /**
   * Save a file's bytes for WOPI. See {@link saveWopiFile}.
   *
   * Since 3.7.0.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/wopi/savewopifile
   */
  save(args: SaveWopiFileArgs, options?: CallOptions): Call<void, SaveWopiFileErrorCode> {
    return saveWopiFile(this.#client, args, options);
  }
}
