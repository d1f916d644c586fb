// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "../client.ts";
import type { DeleteDownloadErrorCode, ListDownloadsErrorCode } from "../errors.ts";
import type { Download } from "../models.ts";
import {
  listDownloads,
  type ListDownloadsArgs,
  deleteDownload,
  type DeleteDownloadArgs,
} from "../operations/downloads.ts";

/** What was unrestricted earlier. */
export class DownloadsApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * List the downloads. See {@link listDownloads}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/downloads/listdownloads
   */
  list(args?: ListDownloadsArgs, options?: CallOptions): Call<Download[], ListDownloadsErrorCode> {
    return listDownloads(this.#client, args, options);
  }

  /**
   * Delete a download from the list. See {@link deleteDownload}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 404: 7 unknown_ressource
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/downloads/deletedownload
   */
  delete(args: DeleteDownloadArgs, options?: CallOptions): Call<void, DeleteDownloadErrorCode> {
    return deleteDownload(this.#client, args, options);
  }
}
