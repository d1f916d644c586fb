// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import { asList, asNothing, bytesBody, formBody, inPath, inQuery, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
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

/** How {@link listTorrents} goes over the wire. */
export const listTorrentsOperation: Operation = {
  id: "listTorrents",
  method: "GET",
  path: "/rest/1.0/torrents",
  query: ["offset", "page", "limit", "filter"],
  encode: [inQuery],
  answer: "json",
  decode: asList,
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200, 204],
};

/** Arguments of {@link listTorrents}. */
export interface ListTorrentsArgs {
  /** How many entries to leave out, at most `X-Total-Count`. `page` wins when both are given. */
  offset?: number | undefined;
  /** Which page to give, counted from 1. */
  page?: number | undefined;
  /** How many entries a page holds. */
  limit?: number | undefined;
  /** With `active`, only torrents that something is happening to. */
  filter?: "active" | undefined;
}

/**
 * List the torrents.
 *
 * The torrents of the account without their files. An account without any gets 204 instead of an empty
 * list. Ask for pages by `page`; reports on `offset` differ. Needs the scope `torrents`.
 *
 * `GET /rest/1.0/torrents`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/listtorrents
 */
export function listTorrents(
  client: RealDebridClient,
  args?: ListTorrentsArgs,
  options?: CallOptions,
): Call<Torrent[], ListTorrentsErrorCode> {
  return client.call(listTorrentsOperation, args, options);
}

/** How {@link getTorrentInfo} goes over the wire. */
export const getTorrentInfoOperation: Operation = {
  id: "getTorrentInfo",
  method: "GET",
  path: "/rest/1.0/torrents/info/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getTorrentInfo}. */
export interface GetTorrentInfoArgs {
  /** The id of the torrent, 13 upper-case letters and digits. */
  id: string;
}

/**
 * Get a torrent with its files.
 *
 * Everything about one torrent. Poll it to follow a torrent:
 *
 * - after adding a magnet link: `magnet_conversion` until the files are known, then
 *   `waiting_files_selection`; without peers `magnet_error` after about five minutes;
 * - after selecting files: `queued`, `downloading`, `uploading` and `downloaded`, or `downloaded` at once
 *   when Real-Debrid already has the content.
 *
 * `progress` starts again at 0 in `uploading`. A stalled torrent stays in `downloading` with no seeders and
 * no speed. Needs the scope `torrents`.
 *
 * `GET /rest/1.0/torrents/info/{id}`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 404: 7 unknown_ressource
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/gettorrentinfo
 */
export function getTorrentInfo(
  client: RealDebridClient,
  args: GetTorrentInfoArgs,
  options?: CallOptions,
): Call<TorrentInfo, GetTorrentInfoErrorCode> {
  return client.call(getTorrentInfoOperation, args, options);
}

/** How {@link addMagnet} goes over the wire. */
export const addMagnetOperation: Operation = {
  id: "addMagnet",
  method: "POST",
  path: "/rest/1.0/torrents/addMagnet",
  body: {
    encoding: "form",
    type: "application/x-www-form-urlencoded",
    fields: ["magnet", "host", "ip"],
    required: true,
  },
  encode: [formBody],
  required: ["magnet"],
  answer: "json",
  auth: "required",
  bucket: "adds",
  repeatable: false,
  success: [201],
};

/** Arguments of {@link addMagnet}. */
export interface AddMagnetArgs {
  /** The magnet link. */
  magnet: string;
  /** The domain of the hoster that shall keep the files. The default is `real-debrid.com`. */
  host?: string | undefined;
  /** Undocumented. The IP address of the user a server acts for. */
  ip?: string | undefined;
}

/**
 * Add a torrent by its magnet link.
 *
 * Adds the torrent and gives its id; the account has to be premium. Nothing is fetched until its files are
 * selected. The same magnet link may be added many times, and each time makes another torrent: before
 * sending it again, look whether the first call arrived.
 *
 * About two adds a second is the most that gets through, and a steady pace of one in twenty seconds is
 * safe. While adds are refused for their number, code 35 can come for content that is not blocked at all.
 * Needs the scope `torrents`.
 *
 * `POST /rest/1.0/torrents/addMagnet`
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
export function addMagnet(
  client: RealDebridClient,
  args: AddMagnetArgs,
  options?: CallOptions,
): Call<TorrentAdded, AddMagnetErrorCode> {
  return client.call(addMagnetOperation, args, options);
}

/** How {@link addTorrent} goes over the wire. */
export const addTorrentOperation: Operation = {
  id: "addTorrent",
  method: "PUT",
  path: "/rest/1.0/torrents/addTorrent",
  query: ["host", "ip"],
  body: { encoding: "bytes", type: "application/octet-stream", required: true },
  encode: [inQuery, bytesBody],
  required: ["body"],
  answer: "json",
  auth: "required",
  bucket: "adds",
  repeatable: false,
  success: [201],
};

/** Arguments of {@link addTorrent}. */
export interface AddTorrentArgs {
  body: Blob | ArrayBuffer | Uint8Array;
  /** The domain of the hoster that shall keep the files. The default is `real-debrid.com`. */
  host?: string | undefined;
  /** Undocumented. The IP address of the user a server acts for. */
  ip?: string | undefined;
}

/**
 * Add a torrent by its file.
 *
 * Adds the torrent of a .torrent file and gives its id; the account has to be premium. The body is the file
 * itself, not a form; any content type is accepted. Nothing is fetched until its files are selected. The
 * same file may be added many times, and each time makes another torrent. Needs the scope `torrents`.
 *
 * `PUT /rest/1.0/torrents/addTorrent`
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
export function addTorrent(
  client: RealDebridClient,
  args: AddTorrentArgs,
  options?: CallOptions,
): Call<TorrentAdded, AddTorrentErrorCode> {
  return client.call(addTorrentOperation, args, options);
}

/** How {@link selectFiles} goes over the wire. */
export const selectFilesOperation: Operation = {
  id: "selectFiles",
  method: "POST",
  path: "/rest/1.0/torrents/selectFiles/{id}",
  pathParams: ["id"],
  body: {
    encoding: "form",
    type: "application/x-www-form-urlencoded",
    fields: ["files", "ip"],
    required: true,
  },
  encode: [inPath, formBody],
  required: ["id", "files"],
  answer: "empty",
  decode: asNothing,
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [202, 204],
};

/** Arguments of {@link selectFiles}. */
export interface SelectFilesArgs {
  /** The id of the torrent, 13 upper-case letters and digits. */
  id: string;
  /** The ids of the files, separated by commas, or `all`. */
  files: string;
  /** Undocumented. The IP address of the user a server acts for. */
  ip?: string | undefined;
}

/**
 * Select the files of a torrent and start it.
 *
 * Says which files to fetch and starts the torrent. It works once the torrent's status is
 * `waiting_files_selection`; while the files are still unknown it answers 404 with code 1 and
 * `error_details`. Sending it again answers 202 and changes nothing. Needs the scope `torrents`.
 *
 * `POST /rest/1.0/torrents/selectFiles/{id}`
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
export function selectFiles(
  client: RealDebridClient,
  args: SelectFilesArgs,
  options?: CallOptions,
): Call<void, SelectFilesErrorCode> {
  return client.call(selectFilesOperation, args, options);
}

/** How {@link deleteTorrent} goes over the wire. */
export const deleteTorrentOperation: Operation = {
  id: "deleteTorrent",
  method: "DELETE",
  path: "/rest/1.0/torrents/delete/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "empty",
  decode: asNothing,
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [204],
};

/** Arguments of {@link deleteTorrent}. */
export interface DeleteTorrentArgs {
  /** The id of the torrent, 13 upper-case letters and digits. */
  id: string;
}

/**
 * Delete a torrent.
 *
 * Removes the torrent from the list, whatever its status. Needs the scope `torrents`.
 *
 * `DELETE /rest/1.0/torrents/delete/{id}`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 404: 7 unknown_ressource
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/deletetorrent
 */
export function deleteTorrent(
  client: RealDebridClient,
  args: DeleteTorrentArgs,
  options?: CallOptions,
): Call<void, DeleteTorrentErrorCode> {
  return client.call(deleteTorrentOperation, args, options);
}

/** How {@link getActiveCount} goes over the wire. */
export const getActiveCountOperation: Operation = {
  id: "getActiveCount",
  method: "GET",
  path: "/rest/1.0/torrents/activeCount",
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/**
 * Get how many torrents are active.
 *
 * How many slots for active torrents are taken. Needs the scope `torrents`.
 *
 * `GET /rest/1.0/torrents/activeCount`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/getactivecount
 */
export function getActiveCount(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<ActiveCount, GetActiveCountErrorCode> {
  return client.call(getActiveCountOperation, args, options);
}

/** How {@link listAvailableHosts} goes over the wire. */
export const listAvailableHostsOperation: Operation = {
  id: "listAvailableHosts",
  method: "GET",
  path: "/rest/1.0/torrents/availableHosts",
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/**
 * List where torrents can be kept.
 *
 * Hosters that can keep the files of torrents, for the parameter `host` of both ways to add one. Needs the
 * scope `torrents`.
 *
 * `GET /rest/1.0/torrents/availableHosts`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/torrents/listavailablehosts
 */
export function listAvailableHosts(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<AvailableHost[], ListAvailableHostsErrorCode> {
  return client.call(listAvailableHostsOperation, args, options);
}

/** How {@link checkInstantAvailability} goes over the wire. */
export const checkInstantAvailabilityOperation: Operation = {
  id: "checkInstantAvailability",
  method: "GET",
  path: "/rest/1.0/torrents/instantAvailability/{hash}",
  pathParams: ["hash"],
  multiSegment: ["hash"],
  encode: [inPath],
  required: ["hash"],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link checkInstantAvailability}. */
export interface CheckInstantAvailabilityArgs {
  /** One info hash, or several parted by slashes. */
  hash: string;
}

/**
 * Check which torrents are there already.
 *
 * Switched off in November 2024: it answers 403 with code 37. It used to say which files of a torrent could
 * be had at once, and its answer had several forms. To find out today, add the magnet link and look at the
 * status.
 *
 * `GET /rest/1.0/torrents/instantAvailability/{hash}`
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
export function checkInstantAvailability(
  client: RealDebridClient,
  args: CheckInstantAvailabilityArgs,
  options?: CallOptions,
): Call<InstantAvailability, CheckInstantAvailabilityErrorCode> {
  return client.call(checkInstantAvailabilityOperation, args, options);
}
