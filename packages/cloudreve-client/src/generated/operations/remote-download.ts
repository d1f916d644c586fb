// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { inPath, inQuery, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  AddRemoteDownloadsErrorCode,
  AddRemoteTorrentErrorCode,
  CancelRemoteDownloadErrorCode,
  ListActiveRemoteDownloadsErrorCode,
  ListFinishedRemoteDownloadsErrorCode,
  SelectRemoteDownloadFilesErrorCode,
} from "../errors.ts";
import type { ActiveRemoteDownload, FinishedRemoteDownload, RemoteDownloadResult } from "../models.ts";

/** How {@link addRemoteDownloads} goes over the wire. */
export const addRemoteDownloadsOperation: Operation = {
  id: "addRemoteDownloads",
  method: "POST",
  path: "/api/v3/aria2/url",
  body: { encoding: "json", type: "application/json", fields: ["url", "dst"], required: true },
  encode: [jsonBody],
  required: ["url", "dst"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link addRemoteDownloads}. */
export interface AddRemoteDownloadsArgs {
  /**
   * The addresses. aria2 takes HTTP, HTTPS, FTP and magnet links. The group limits how many are allowed at
   * once. In this form since 3.5.3.
   */
  url: readonly string[];
  /**
   * Path of the folder to download into, which must exist. It begins with `/` and does not end with one,
   * unless it is the root.
   */
  dst: string;
}

/**
 * Add remote downloads.
 *
 * Lets the server download one or more addresses into a folder. The folder must exist.
 *
 * Since 3.5.3 the outer code is 0 as soon as the request as a whole was accepted. Each address then has an
 * answer of its own in `data`, in the order of the request, and all of them can be failures. Look at every
 * one. An answer holds no id: find the new download in `GET /api/v3/aria2/downloading`.
 *
 * Outer code 40015 means more addresses than the group may add at once, 40016 that the folder does not
 * exist, 40007 that the group may not download remotely.
 *
 * Before 3.5.3 there was one address and one answer: -1 when aria2 refused it, 403 when the server had no
 * aria2.
 *
 * `POST /api/v3/aria2/url`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40007 group_not_allowed, 40015 batch_aria2_size, 40016
 *   parent_not_exist, 40047 create_fs_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/addremotedownloads
 */
export function addRemoteDownloads(
  client: CloudreveClient,
  args: AddRemoteDownloadsArgs,
  options?: CallOptions,
): Call<RemoteDownloadResult[], AddRemoteDownloadsErrorCode> {
  return client.call(addRemoteDownloadsOperation, args, options);
}

/** How {@link listActiveRemoteDownloads} goes over the wire. */
export const listActiveRemoteDownloadsOperation: Operation = {
  id: "listActiveRemoteDownloads",
  method: "GET",
  path: "/api/v3/aria2/downloading",
  query: ["page"],
  encode: [inQuery],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link listActiveRemoteDownloads}. */
export interface ListActiveRemoteDownloadsArgs {
  /**
   * Page of at most 10 downloads, the latest update first. 0, or nothing, gives all of them in no promised
   * order. A page past the end is empty.
   */
  page?: number | undefined;
}

/**
 * List remote downloads under way.
 *
 * Answers the downloads of the user that have not ended: status 0, 1, 2 or 7. The server asks aria2 only
 * every `interval` seconds, so asking more often shows nothing new.
 *
 * A new download has an empty `info` until the server asks aria2 for the first time. Its `info.gid` is
 * empty until then, so it cannot be cancelled yet.
 *
 * Status 7 came with 3.6.0.
 *
 * `GET /api/v3/aria2/downloading`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/listactiveremotedownloads
 */
export function listActiveRemoteDownloads(
  client: CloudreveClient,
  args?: ListActiveRemoteDownloadsArgs,
  options?: CallOptions,
): Call<ActiveRemoteDownload[], ListActiveRemoteDownloadsErrorCode> {
  return client.call(listActiveRemoteDownloadsOperation, args, options);
}

/** How {@link listFinishedRemoteDownloads} goes over the wire. */
export const listFinishedRemoteDownloadsOperation: Operation = {
  id: "listFinishedRemoteDownloads",
  method: "GET",
  path: "/api/v3/aria2/finished",
  query: ["page"],
  encode: [inQuery],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link listFinishedRemoteDownloads}. */
export interface ListFinishedRemoteDownloadsArgs {
  /**
   * Page of at most 10 downloads, the latest update first. 0, or nothing, gives all of them in no promised
   * order. A page past the end is empty.
   */
  page?: number | undefined;
}

/**
 * List remote downloads that have ended.
 *
 * Answers the downloads of the user that are complete, failed or cancelled: status 3, 4, 5 or 6. A complete
 * download is not in its folder before `task_status` is 4 as well: the transfer into the folder is a task
 * of its own, which can fail by itself.
 *
 * In 3.3.1 `create` and `update` were texts of the form `YYYY-MM-DD HH:mm:ss`. `node` came with 3.6.0.
 *
 * `GET /api/v3/aria2/finished`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error
 *
 * @see
 * https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/listfinishedremotedownloads
 */
export function listFinishedRemoteDownloads(
  client: CloudreveClient,
  args?: ListFinishedRemoteDownloadsArgs,
  options?: CallOptions,
): Call<FinishedRemoteDownload[], ListFinishedRemoteDownloadsErrorCode> {
  return client.call(listFinishedRemoteDownloadsOperation, args, options);
}

/** How {@link cancelRemoteDownload} goes over the wire. */
export const cancelRemoteDownloadOperation: Operation = {
  id: "cancelRemoteDownload",
  method: "DELETE",
  path: "/api/v3/aria2/task/{gid}",
  pathParams: ["gid"],
  encode: [inPath],
  required: ["gid"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link cancelRemoteDownload}. */
export interface CancelRemoteDownloadArgs {
  /** aria2's id of the download, `info.gid` in the active list and `gid` in the finished list. */
  gid: string;
}

/**
 * Cancel a remote download or delete its record.
 *
 * Cancels a download that is under way, or deletes the record of one that has ended. Sent twice it does
 * both, one after the other.
 *
 * | status before | what happens |
 * | --- | --- |
 * | 0, 1 | cancelled; it moves to the finished list with status 5 |
 * | 2 (paused in aria2) | aria2 forgets it; it stays in the active list for about two minutes, then ends with status 3 and the error `GID … is not found` |
 * | 7 (seeding) | the seeding stops; it ends with status 4 |
 * | 3, 4, 5, 6 | its record is deleted; files already transferred stay |
 *
 * Code 404 means that the user has no download with this gid.
 *
 * `DELETE /api/v3/aria2/task/{gid}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 404 not_found, 40019 feature_not_enabled, 50001 db_error,
 *   50010 node_offline
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/cancelremotedownload
 */
export function cancelRemoteDownload(
  client: CloudreveClient,
  args: CancelRemoteDownloadArgs,
  options?: CallOptions,
): Call<void, CancelRemoteDownloadErrorCode> {
  return client.call(cancelRemoteDownloadOperation, args, options);
}

/** How {@link addRemoteTorrent} goes over the wire. */
export const addRemoteTorrentOperation: Operation = {
  id: "addRemoteTorrent",
  method: "POST",
  path: "/api/v3/aria2/torrent/{id}",
  pathParams: ["id"],
  body: { encoding: "json", type: "application/json", fields: ["dst", "url"], required: true },
  encode: [inPath, jsonBody],
  required: ["id", "dst"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link addRemoteTorrent}. */
export interface AddRemoteTorrentArgs {
  /** Id of the torrent file. */
  id: string;
  /** Path of the folder to download into, which must exist. */
  dst: string;
  /** Accepted and ignored. */
  url?: string | undefined;
}

/**
 * Add a remote download by torrent file.
 *
 * Downloads what a torrent file in the user's own folders stands for. A file that is no torrent is
 * downloaded as an ordinary file.
 *
 * 40016 means that the file or the folder does not exist. On 3.8 servers with local storage aria2 gets an
 * address without a host and refuses it (40048), unless the storage policy has a `BaseURL`.
 *
 * `POST /api/v3/aria2/torrent/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40007 group_not_allowed, 40015
 *   batch_aria2_size, 40016 parent_not_exist, 40019 feature_not_enabled, 40047 create_fs_error, 40048
 *   create_task_error, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/addremotetorrent
 */
export function addRemoteTorrent(
  client: CloudreveClient,
  args: AddRemoteTorrentArgs,
  options?: CallOptions,
): Call<void, AddRemoteTorrentErrorCode> {
  return client.call(addRemoteTorrentOperation, args, options);
}

/** How {@link selectRemoteDownloadFiles} goes over the wire. */
export const selectRemoteDownloadFilesOperation: Operation = {
  id: "selectRemoteDownloadFiles",
  method: "PUT",
  path: "/api/v3/aria2/select/{gid}",
  pathParams: ["gid"],
  body: { encoding: "json", type: "application/json", fields: ["indexes"], required: true },
  encode: [inPath, jsonBody],
  required: ["gid", "indexes"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link selectRemoteDownloadFiles}. */
export interface SelectRemoteDownloadFilesArgs {
  /** aria2's id of the download, `info.gid` in the active list and `gid` in the finished list. */
  gid: string;
  /** Numbers of the files, `index` of each as a number, from 1. An empty list is accepted. */
  indexes: readonly number[];
}

/**
 * Choose the files of a torrent to download.
 *
 * Tells aria2 which files of a torrent to download. The torrent must be under way and have several files,
 * else the code is 40001.
 *
 * -1 means that aria2 did not take it. When the node that downloads was deleted, the server stumbles: HTTP
 * status 500 without a body.
 *
 * `PUT /api/v3/aria2/select/{gid}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 401 login_required, 404 not_found, 40001 param_error, 40019 feature_not_enabled
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/selectremotedownloadfiles
 */
export function selectRemoteDownloadFiles(
  client: CloudreveClient,
  args: SelectRemoteDownloadFilesArgs,
  options?: CallOptions,
): Call<void, SelectRemoteDownloadFilesErrorCode> {
  return client.call(selectRemoteDownloadFilesOperation, args, options);
}
