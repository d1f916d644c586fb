// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
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
import {
  addRemoteDownloads,
  type AddRemoteDownloadsArgs,
  listActiveRemoteDownloads,
  type ListActiveRemoteDownloadsArgs,
  listFinishedRemoteDownloads,
  type ListFinishedRemoteDownloadsArgs,
  cancelRemoteDownload,
  type CancelRemoteDownloadArgs,
  addRemoteTorrent,
  type AddRemoteTorrentArgs,
  selectRemoteDownloadFiles,
  type SelectRemoteDownloadFilesArgs,
} from "../operations/remote-download.ts";

/**
 * Downloads that the server makes by itself, with aria2, into a folder of the user. A finished download is
 * then transferred to that folder by a task of its own. Only groups with `allowRemoteDownload` may add
 * downloads.
 */
export class RemoteDownloadApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Add remote downloads. See {@link addRemoteDownloads}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40007 group_not_allowed, 40015 batch_aria2_size,
   *   40016 parent_not_exist, 40047 create_fs_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/addremotedownloads
   */
  addUrls(args: AddRemoteDownloadsArgs, options?: CallOptions): Call<RemoteDownloadResult[], AddRemoteDownloadsErrorCode> {
    return addRemoteDownloads(this.#client, args, options);
  }

  /**
   * List remote downloads under way. See {@link listActiveRemoteDownloads}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error
   *
   * @see
   * https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/listactiveremotedownloads
   */
  listActive(args?: ListActiveRemoteDownloadsArgs, options?: CallOptions): Call<ActiveRemoteDownload[], ListActiveRemoteDownloadsErrorCode> {
    return listActiveRemoteDownloads(this.#client, args, options);
  }

  /**
   * List remote downloads that have ended. See {@link listFinishedRemoteDownloads}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error
   *
   * @see
   * https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/listfinishedremotedownloads
   */
  listFinished(args?: ListFinishedRemoteDownloadsArgs, options?: CallOptions): Call<FinishedRemoteDownload[], ListFinishedRemoteDownloadsErrorCode> {
    return listFinishedRemoteDownloads(this.#client, args, options);
  }

  /**
   * Cancel a remote download or delete its record. See {@link cancelRemoteDownload}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 404 not_found, 40019 feature_not_enabled, 50001 db_error,
   *   50010 node_offline
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/cancelremotedownload
   */
  cancelTask(args: CancelRemoteDownloadArgs, options?: CallOptions): Call<void, CancelRemoteDownloadErrorCode> {
    return cancelRemoteDownload(this.#client, args, options);
  }

  /**
   * Add a remote download by torrent file. See {@link addRemoteTorrent}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 40001 param_error, 40007 group_not_allowed, 40015
   *   batch_aria2_size, 40016 parent_not_exist, 40019 feature_not_enabled, 40047 create_fs_error, 40048
   *   create_task_error, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/addremotetorrent
   */
  addTorrent(args: AddRemoteTorrentArgs, options?: CallOptions): Call<void, AddRemoteTorrentErrorCode> {
    return addRemoteTorrent(this.#client, args, options);
  }

  /**
   * Choose the files of a torrent to download. See {@link selectRemoteDownloadFiles}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 401 login_required, 404 not_found, 40001 param_error, 40019 feature_not_enabled
   *
   * @see
   * https://debrid-drive.example.com/reference/cloudreve.html#/remotedownload/selectremotedownloadfiles
   */
  selectTaskFiles(args: SelectRemoteDownloadFilesArgs, options?: CallOptions): Call<void, SelectRemoteDownloadFilesErrorCode> {
    return selectRemoteDownloadFiles(this.#client, args, options);
  }
}
