// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../client.ts";
import type {
  CreateShareArchiveErrorCode,
  CreateShareDownloadErrorCode,
  CreateShareErrorCode,
  DeleteShareErrorCode,
  GetShareContentErrorCode,
  GetShareDocumentPreviewErrorCode,
  GetShareErrorCode,
  GetShareReadmeErrorCode,
  GetShareThumbnailErrorCode,
  ListSharedDirectoryErrorCode,
  ListSharesErrorCode,
  PreviewShareErrorCode,
  SearchSharedDirectoryErrorCode,
  SearchSharesErrorCode,
  UpdateShareErrorCode,
} from "../errors.ts";
import type {
  DocumentPreview,
  LockedShareInfo,
  ShareInfo,
  ShareList,
  SharedFolderListing,
  SharedFolderSearch,
} from "../models.ts";
import {
  listShares,
  type ListSharesArgs,
  createShare,
  type CreateShareArgs,
  deleteShare,
  type DeleteShareArgs,
  updateShare,
  type UpdateShareArgs,
  searchShares,
  type SearchSharesArgs,
  getShare,
  type GetShareArgs,
  createShareDownload,
  type CreateShareDownloadArgs,
  previewShare,
  type PreviewShareArgs,
  getShareContent,
  type GetShareContentArgs,
  getShareDocumentPreview,
  type GetShareDocumentPreviewArgs,
  listSharedDirectory,
  type ListSharedDirectoryArgs,
  searchSharedDirectory,
  type SearchSharedDirectoryArgs,
  createShareArchive,
  type CreateShareArchiveArgs,
  getShareReadme,
  type GetShareReadmeArgs,
  getShareThumbnail,
  type GetShareThumbnailArgs,
} from "../operations/share.ts";

/** Files and folders that users share by link, for their owners and for visitors. */
export class ShareApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * List the own shares. See {@link listShares}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/listshares
   */
  list(args: ListSharesArgs, options?: CallOptions): Call<ShareList, ListSharesErrorCode> {
    return listShares(this.#client, args, options);
  }

  /**
   * Share a file or folder. See {@link createShare}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 404 not_found, 40001 param_error, 40007 group_not_allowed, 50001
   *   db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/createshare
   */
  create(args: CreateShareArgs, options?: CallOptions): Call<string, CreateShareErrorCode> {
    return createShare(this.#client, args, options);
  }

  /**
   * Delete a share. See {@link deleteShare}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40058 share_link_not_found, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/deleteshare
   */
  delete(args: DeleteShareArgs, options?: CallOptions): Call<void, DeleteShareErrorCode> {
    return deleteShare(this.#client, args, options);
  }

  /**
   * Change a share. See {@link updateShare}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 40001 param_error, 40058 share_link_not_found, 50001 db_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/updateshare
   */
  update(args: UpdateShareArgs, options?: CallOptions): Call<string | boolean, UpdateShareErrorCode> {
    return updateShare(this.#client, args, options);
  }

  /**
   * Search public shares. See {@link searchShares}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/searchshares
   */
  search(args: SearchSharesArgs, options?: CallOptions): Call<ShareList, SearchSharesErrorCode> {
    return searchShares(this.#client, args, options);
  }

  /**
   * Look at a share, or unlock it. See {@link getShare}.
   *
   * Error codes:
   * - HTTP 200: 40001 param_error, 40058 share_link_not_found
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getshare
   */
  get(args: GetShareArgs, options?: CallOptions): Call<ShareInfo | LockedShareInfo, GetShareErrorCode> {
    return getShare(this.#client, args, options);
  }

  /**
   * Get a download link for a shared file. See {@link createShareDownload}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40007 group_not_allowed, 40016
   *   parent_not_exist, 40058 share_link_not_found, 50001 db_error, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/createsharedownload
   */
  createDownloadLink(args: CreateShareDownloadArgs, options?: CallOptions): Call<string, CreateShareDownloadErrorCode> {
    return createShareDownload(this.#client, args, options);
  }

  /**
   * Look at a shared file. See {@link previewShare}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40007 group_not_allowed, 40016
   *   parent_not_exist, 40047 create_fs_error, 40058 share_link_not_found, 40070 disabled_share_preview,
   *   50004 io_failed, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/previewshare
   */
  preview(args: PreviewShareArgs, options?: CallOptions): Call<Uint8Array, PreviewShareErrorCode> {
    return previewShare(this.#client, args, options);
  }

  /**
   * Read a shared text file. See {@link getShareContent}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40007 group_not_allowed, 40016
   *   parent_not_exist, 40047 create_fs_error, 40049 file_too_large, 40058 share_link_not_found, 50004
   *   io_failed, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getsharecontent
   */
  getContent(args: GetShareContentArgs, options?: CallOptions): Call<Uint8Array, GetShareContentErrorCode> {
    return getShareContent(this.#client, args, options);
  }

  /**
   * Get a viewer for a shared document. See {@link getShareDocumentPreview}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40006 policy_not_allowed, 40007
   *   group_not_allowed, 40016 parent_not_exist, 40049 file_too_large, 40058 share_link_not_found, 40070
   *   disabled_share_preview, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getsharedocumentpreview
   */
  getDocumentPreview(args: GetShareDocumentPreviewArgs, options?: CallOptions): Call<DocumentPreview, GetShareDocumentPreviewErrorCode> {
    return getShareDocumentPreview(this.#client, args, options);
  }

  /**
   * List a shared folder. See {@link listSharedDirectory}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40016 parent_not_exist, 40047
   *   create_fs_error, 40058 share_link_not_found, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/listshareddirectory
   */
  listDirectory(args: ListSharedDirectoryArgs, options?: CallOptions): Call<SharedFolderListing, ListSharedDirectoryErrorCode> {
    return listSharedDirectory(this.#client, args, options);
  }

  /**
   * Search in a shared folder. See {@link searchSharedDirectory}.
   *
   * Since 3.5.3.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40016 parent_not_exist, 40047
   *   create_fs_error, 40058 share_link_not_found, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/searchshareddirectory
   */
  searchDirectory(args: SearchSharedDirectoryArgs, options?: CallOptions): Call<SharedFolderSearch, SearchSharedDirectoryErrorCode> {
    return searchSharedDirectory(this.#client, args, options);
  }

  /**
   * Get a link to a ZIP archive from a share. See {@link createShareArchive}.
   *
   * Error codes:
   * - HTTP 200: 403 no_permission, 40001 param_error, 40007 group_not_allowed, 40016 parent_not_exist,
   *   40047 create_fs_error, 40058 share_link_not_found, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/createsharearchive
   */
  createArchiveLink(args: CreateShareArchiveArgs, options?: CallOptions): Call<string, CreateShareArchiveErrorCode> {
    return createShareArchive(this.#client, args, options);
  }

  /**
   * Read the readme of a shared folder. See {@link getShareReadme}.
   *
   * Error codes:
   * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40016 parent_not_exist, 40047
   *   create_fs_error, 40049 file_too_large, 40058 share_link_not_found, 50004 io_failed, 50005
   *   internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getsharereadme
   */
  getReadme(args: GetShareReadmeArgs, options?: CallOptions): Call<Uint8Array, GetShareReadmeErrorCode> {
    return getShareReadme(this.#client, args, options);
  }

  /**
   * Get a thumbnail of a shared file. See {@link getShareThumbnail}.
   *
   * Error codes:
   * - HTTP 200: 403 no_permission, 404 not_found, 40001 param_error, 40016 parent_not_exist, 40047
   *   create_fs_error, 40058 share_link_not_found, 40070 disabled_share_preview, 50005 internal_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getsharethumbnail
   */
  getThumbnail(args: GetShareThumbnailArgs, options?: CallOptions): Call<Uint8Array, GetShareThumbnailErrorCode> {
    return getShareThumbnail(this.#client, args, options);
  }
}
