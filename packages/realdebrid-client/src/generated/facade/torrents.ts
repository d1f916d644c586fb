// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type {
  AddMagnetErrorCode,
  AddTorrentErrorCode,
  CheckInstantAvailabilityErrorCode,
  DeleteTorrentErrorCode,
  GetActiveCountErrorCode,
  GetTorrentInfoErrorCode,
  ListAvailableHostsErrorCode,
  ListTorrentsErrorCode,
  SelectFilesErrorCode,
} from "../errors.ts";
import type {
  ActiveCount,
  AvailableHost,
  InstantAvailability,
  Torrent,
  TorrentAdded,
  TorrentInfo,
} from "../models.ts";
import {
  listTorrents,
  type ListTorrentsArgs,
  getTorrentInfo,
  type GetTorrentInfoArgs,
  addMagnet,
  type AddMagnetArgs,
  addTorrent,
  type AddTorrentArgs,
  selectFiles,
  type SelectFilesArgs,
  deleteTorrent,
  type DeleteTorrentArgs,
  getActiveCount,
  listAvailableHosts,
  checkInstantAvailability,
  type CheckInstantAvailabilityArgs,
} from "../operations/torrents.ts";

/** Let Real-Debrid fetch a torrent, then unrestrict the links it makes of it. */
export class TorrentsApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * List the torrents. See {@link listTorrents}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/listtorrents
   */
  list(args?: ListTorrentsArgs, options?: CallOptions): Call<Torrent[], ListTorrentsErrorCode> {
    return listTorrents(this.#client, args, options);
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
   * Add a torrent by its file. See {@link addTorrent}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter, 26 upload_too_big, 27 upload_error, 28
   *   file_not_allowed, 29 torrent_too_big, 30 torrent_file_invalid, 33 torrent_already_active
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked, 22 ip_not_allowed
   * - HTTP 429: 34 too_many_requests
   * - HTTP 451: 35 infringing_file
   * - HTTP 503: 25 service_unavailable, 35 infringing_file, 36 fair_usage_limit
   * - HTTP 509: 21 too_many_active_downloads
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/addtorrent
   */
  addTorrent(args: AddTorrentArgs, options?: CallOptions): Call<TorrentAdded, AddTorrentErrorCode> {
    return addTorrent(this.#client, args, options);
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
   * - HTTP 503: 25 service_unavailable
   * - HTTP 509: 21 too_many_active_downloads
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/selectfiles
   */
  selectFiles(args: SelectFilesArgs, options?: CallOptions): Call<void, SelectFilesErrorCode> {
    return selectFiles(this.#client, args, options);
  }

  /**
   * Delete a torrent. See {@link deleteTorrent}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 404: 7 unknown_ressource
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/deletetorrent
   */
  delete(args: DeleteTorrentArgs, options?: CallOptions): Call<void, DeleteTorrentErrorCode> {
    return deleteTorrent(this.#client, args, options);
  }

  /**
   * Get how many torrents are active. See {@link getActiveCount}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/getactivecount
   */
  activeCount(args?: NoArguments, options?: CallOptions): Call<ActiveCount, GetActiveCountErrorCode> {
    return getActiveCount(this.#client, args, options);
  }

  /**
   * List where torrents can be kept. See {@link listAvailableHosts}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/listavailablehosts
   */
  availableHosts(args?: NoArguments, options?: CallOptions): Call<AvailableHost[], ListAvailableHostsErrorCode> {
    return listAvailableHosts(this.#client, args, options);
  }

  /**
   * Check which torrents are there already. See {@link checkInstantAvailability}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked, 37 disabled_endpoint
   * - HTTP 429: 34 too_many_requests
   *
   * @deprecated
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/checkinstantavailability
   */
  instantAvailability(args: CheckInstantAvailabilityArgs, options?: CallOptions): Call<InstantAvailability, CheckInstantAvailabilityErrorCode> {
    return checkInstantAvailability(this.#client, args, options);
  }
}
