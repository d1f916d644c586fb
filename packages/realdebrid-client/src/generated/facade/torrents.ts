// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../client.ts";
import type { AddMagnetErrorCode, GetTorrentInfoErrorCode, SelectFilesErrorCode } from "../errors.ts";
import type { TorrentAdded, TorrentInfo } from "../models.ts";
import {
  getTorrentInfo,
  type GetTorrentInfoArgs,
  addMagnet,
  type AddMagnetArgs,
  selectFiles,
  type SelectFilesArgs,
} from "../operations/torrents.ts";

/** Let Real-Debrid fetch a torrent, then unrestrict the links it makes of it. */
export class TorrentsApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * Get a torrent with its files. See {@link getTorrentInfo}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 404: 7 unknown_ressource
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/gettorrentinfo
   */
  info(args: GetTorrentInfoArgs, options?: CallOptions): Call<TorrentInfo, GetTorrentInfoErrorCode> {
    return getTorrentInfo(this.#client, args, options);
  }

  /**
   * Add a torrent by its magnet link. See {@link addMagnet}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter, 29 torrent_too_big, 30 torrent_file_invalid, 33
   *   torrent_already_active
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked, 22 ip_not_allowed
   * - HTTP 429: 34 too_many_requests
   * - HTTP 451: 35 infringing_file
   * - HTTP 503: 25 service_unavailable, 35 infringing_file, 36 fair_usage_limit
   * - HTTP 509: 21 too_many_active_downloads
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/addmagnet
   */
  addMagnet(args: AddMagnetArgs, options?: CallOptions): Call<TorrentAdded, AddMagnetErrorCode> {
    return addMagnet(this.#client, args, options);
  }

  /**
   * Select the files of a torrent and start it. See {@link selectFiles}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 404: 1 parameter_missing, 7 unknown_ressource
   * - HTTP 429: 34 too_many_requests
   * - HTTP 509: 21 too_many_active_downloads
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/selectfiles
   */
  selectFiles(args: SelectFilesArgs, options?: CallOptions): Call<void, SelectFilesErrorCode> {
    return selectFiles(this.#client, args, options);
  }
}
