// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { asBytes, inPath, inQuery, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
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
  ShareOrder,
  ShareOrderBy,
  ShareProperty,
  SharedFolderListing,
  SharedFolderSearch,
} from "../models.ts";

/** How {@link listShares} goes over the wire. */
export const listSharesOperation: Operation = {
  id: "listShares",
  method: "GET",
  path: "/api/v3/share",
  query: ["page", "order_by", "order"],
  encode: [inQuery],
  required: ["page", "order_by", "order"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link listShares}. */
export interface ListSharesArgs {
  /** Page of 18 shares, the first is 1. A page past the end is empty. */
  page: number;
  /** What the shares are sorted by. */
  order_by: ShareOrderBy;
  /** Whether the newest, most viewed or most downloaded come first or last. */
  order: ShareOrder;
}

/**
 * List the own shares.
 *
 * Answers the shares of the user who is logged in, 18 to a page, with their passwords. Shares that have
 * expired or are used up stay in the list until they are deleted.
 *
 * All three parameters are needed, and `order` in capitals; otherwise the answer is code 40001.
 *
 * `GET /api/v3/share`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/listshares
 */
export function listShares(
  client: CloudreveClient,
  args: ListSharesArgs,
  options?: CallOptions,
): Call<ShareList, ListSharesErrorCode> {
  return client.call(listSharesOperation, args, options);
}

/** How {@link createShare} goes over the wire. */
export const createShareOperation: Operation = {
  id: "createShare",
  method: "POST",
  path: "/api/v3/share",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["id", "is_dir", "password", "downloads", "expire", "preview"],
    required: true,
  },
  encode: [jsonBody],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link createShare}. */
export interface CreateShareArgs {
  /** Id of one's own file or folder. */
  id: string;
  /** Whether `id` is that of a folder. If it does not fit the id, the answer is code 404. */
  is_dir?: boolean | undefined;
  /** Password that visitors must give; empty for none. */
  password?: string | undefined;
  /**
   * Number of downloads after which the share is used up. Only a number above 0 sets limits, and then
   * `expire` counts too. With 0 or less the share has neither; the web client sends -1.
   */
  downloads?: number | undefined;
  /**
   * Seconds until the share expires. Only looked at when `downloads` is above 0; then 0 or less makes a
   * share that has expired already.
   */
  expire?: number | undefined;
  /** Whether visitors may look at files in the browser. */
  preview?: boolean | undefined;
}

/**
 * Share a file or folder.
 *
 * Makes a link to one file or folder, for everybody who has the link and the password, if there is one.
 * Each call makes another share, also for the same file.
 *
 * The answer is the link to pass on, on the site's own address. Its last part is the key that all other
 * operations on shares take as `id`.
 *
 * Limits come in pairs: only `downloads` above 0 makes a share end, and then it ends with the downloads or
 * with `expire`, whatever is first. An `expire` alone does nothing.
 *
 * Code 404 means that `id` is none, belongs to somebody else or does not fit `is_dir`. Code 40007 means
 * that the group may not share; before 3.6.0 it was 403.
 *
 * `POST /api/v3/share`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 404 not_found, 40001 param_error, 40007 group_not_allowed, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/createshare
 */
export function createShare(
  client: CloudreveClient,
  args: CreateShareArgs,
  options?: CallOptions,
): Call<string, CreateShareErrorCode> {
  return client.call(createShareOperation, args, options);
}

/** How {@link deleteShare} goes over the wire. */
export const deleteShareOperation: Operation = {
  id: "deleteShare",
  method: "DELETE",
  path: "/api/v3/share/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link deleteShare}. */
export interface DeleteShareArgs {
  /**
   * Key of the share, the last part of its link. One that is none is treated like a share that does not
   * exist (code 40058).
   */
  id: string;
}

/**
 * Delete a share.
 *
 * Takes back an own share, also one that has expired or is used up. The file or folder stays.
 *
 * Code 40058 means that there is no such share or that it belongs to somebody else. Before 3.6.0 it was
 * 404.
 *
 * `DELETE /api/v3/share/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40058 share_link_not_found, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/deleteshare
 */
export function deleteShare(
  client: CloudreveClient,
  args: DeleteShareArgs,
  options?: CallOptions,
): Call<void, DeleteShareErrorCode> {
  return client.call(deleteShareOperation, args, options);
}

/** How {@link updateShare} goes over the wire. */
export const updateShareOperation: Operation = {
  id: "updateShare",
  method: "PATCH",
  path: "/api/v3/share/{id}",
  pathParams: ["id"],
  body: { encoding: "json", type: "application/json", fields: ["prop", "value"], required: true },
  encode: [inPath, jsonBody],
  required: ["id", "prop"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link updateShare}. */
export interface UpdateShareArgs {
  /**
   * Key of the share, the last part of its link. One that is none is treated like a share that does not
   * exist (code 40058).
   */
  id: string;
  /** What to change. */
  prop: ShareProperty;
  /**
   * The new value, always a text. For `password` the new password, empty for none. For `preview_enabled`
   * the text `true` allows previews, any other forbids them.
   */
  value?: string | undefined;
}

/**
 * Change a share.
 *
 * Changes the password of an own share, or whether it can be previewed. One property at a time; the limits
 * of a share cannot be changed. The answer is the new value, a text or a boolean.
 *
 * The new value is always sent as a text, `"true"` or `"false"` for previews. A JSON boolean is refused
 * with code 40001, and a value that is left out counts as an empty text: it removes the password or forbids
 * previews.
 *
 * Code 40058 means that there is no such share, that it belongs to somebody else, or that it has expired or
 * is used up. It comes before any complaint about the body. Before 3.6.0 it was 404.
 *
 * `PATCH /api/v3/share/{id}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 40001 param_error, 40058 share_link_not_found, 50001 db_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/updateshare
 */
export function updateShare(
  client: CloudreveClient,
  args: UpdateShareArgs,
  options?: CallOptions,
): Call<string | boolean, UpdateShareErrorCode> {
  return client.call(updateShareOperation, args, options);
}

/** How {@link searchShares} goes over the wire. */
export const searchSharesOperation: Operation = {
  id: "searchShares",
  method: "GET",
  path: "/api/v3/share/search",
  query: ["keywords", "page", "order_by", "order"],
  encode: [inQuery],
  required: ["page", "order_by", "order"],
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link searchShares}. */
export interface SearchSharesArgs {
  /** Page of 18 shares, the first is 1. A page past the end is empty. */
  page: number;
  /** What the shares are sorted by. */
  order_by: ShareOrderBy;
  /** Whether the newest, most viewed or most downloaded come first or last. */
  order: ShareOrder;
  /** Words in the name, parted by spaces. Empty or left out finds nothing. */
  keywords?: string | undefined;
}

/**
 * Search public shares.
 *
 * Finds shares of all users by the name of the shared file or folder, 18 to a page. Only shares without a
 * password are found, and none that has expired or is used up. Files inside of shared folders are not
 * searched.
 *
 * Words are parted by spaces and must occur in the name in their order. Without words nothing is found.
 *
 * `page`, `order_by` and `order` are needed, `order` in capitals; otherwise the answer is code 40001.
 *
 * `GET /api/v3/share/search`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/searchshares
 */
export function searchShares(
  client: CloudreveClient,
  args: SearchSharesArgs,
  options?: CallOptions,
): Call<ShareList, SearchSharesErrorCode> {
  return client.call(searchSharesOperation, args, options);
}

/** How {@link getShare} goes over the wire. */
export const getShareOperation: Operation = {
  id: "getShare",
  method: "GET",
  path: "/api/v3/share/info/{id}",
  pathParams: ["id"],
  query: ["password"],
  encode: [inPath, inQuery],
  required: ["id"],
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getShare}. */
export interface GetShareArgs {
  /**
   * Key of the share, the last part of its link. One that is none is treated like a share that does not
   * exist (code 40058).
   */
  id: string;
  /** The password of the share. One that is not needed is ignored. */
  password?: string | undefined;
}

/**
 * Look at a share, or unlock it.
 *
 * Answers what is shared and by whom. This is the first call of a visitor.
 *
 * A share with a password comes locked. The right password unlocks it for the session, so keep the cookie
 * of this answer for everything that follows. No password and a wrong one are no failure: the answer is
 * then a locked share, with code 0. Look at `locked`.
 *
 * A look at an open share counts as a view.
 *
 * Code 40058 means that there is no such share, that it has expired or is used up, that its file is gone,
 * or that its owner's account is not active. Before 3.6.0 it was 404.
 *
 * `GET /api/v3/share/info/{id}`
 *
 * Error codes:
 * - HTTP 200: 40001 param_error, 40058 share_link_not_found
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getshare
 */
export function getShare(
  client: CloudreveClient,
  args: GetShareArgs,
  options?: CallOptions,
): Call<ShareInfo | LockedShareInfo, GetShareErrorCode> {
  return client.call(getShareOperation, args, options);
}

/** How {@link createShareDownload} goes over the wire. */
export const createShareDownloadOperation: Operation = {
  id: "createShareDownload",
  method: "PUT",
  path: "/api/v3/share/download/{id}",
  pathParams: ["id"],
  query: ["path"],
  encode: [inPath, inQuery],
  required: ["id"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link createShareDownload}. */
export interface CreateShareDownloadArgs {
  /**
   * Key of the share, the last part of its link. One that is none is treated like a share that does not
   * exist (code 40058).
   */
  id: string;
  /**
   * Path of the file inside of the shared folder, beginning with `/`. Needed when a folder is shared,
   * ignored when a file is.
   */
  path?: string | undefined;
}

/**
 * Get a download link for a shared file.
 *
 * Answers a link to the bytes of a shared file. It needs no session and works for a while, ten minutes
 * unless the site says otherwise (one minute before 3.5.0). Local files get a link on the site itself,
 * relative to its origin unless it has an address for downloads; before 3.8.0 it was always absolute. Files
 * in other storages get a link there.
 *
 * Counts as a download, once for a user within 24 days and once for a session without login, even if the
 * file is then not found. A visitor who does not send the cookie of the answer back counts anew with each
 * call, and can so use up a share with few downloads.
 *
 * Code 403 means that the share is locked, 40007 that the group of the caller, or that of visitors without
 * login, may not download shares, 40016 that `path` is missing or leads to no file. Before 3.6.0 codes
 * 40016 and 40058 were 404, and 40007 was 403.
 *
 * `PUT /api/v3/share/download/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40007 group_not_allowed, 40016
 *   parent_not_exist, 40058 share_link_not_found, 50001 db_error, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/createsharedownload
 */
export function createShareDownload(
  client: CloudreveClient,
  args: CreateShareDownloadArgs,
  options?: CallOptions,
): Call<string, CreateShareDownloadErrorCode> {
  return client.call(createShareDownloadOperation, args, options);
}

/** How {@link previewShare} goes over the wire. */
export const previewShareOperation: Operation = {
  id: "previewShare",
  method: "GET",
  path: "/api/v3/share/preview/{id}",
  pathParams: ["id"],
  query: ["path"],
  encode: [inPath, inQuery],
  required: ["id"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "none",
  repeatable: false,
  success: [200, 206],
};

/** Arguments of {@link previewShare}. */
export interface PreviewShareArgs {
  /**
   * Key of the share, the last part of its link. One that is none is treated like a share that does not
   * exist (code 40058).
   */
  id: string;
  /**
   * Path of the file inside of the shared folder, beginning with `/`. Needed when a folder is shared,
   * ignored when a file is.
   */
  path?: string | undefined;
}

/**
 * Look at a shared file.
 *
 * Sends the bytes of a shared file for a look in the browser, with the content type that its name suggests.
 * Files in local storage are sent right away, with ranges; for others the answer redirects to their
 * storage.
 *
 * It needs the session cookie of `GET /api/v3/site/config`. Any other session gives code 403 with the text
 * `Invalid origin`.
 *
 * Counts as a download, once for a user within 24 days and once for a session without login, even if the
 * file is then not found.
 *
 * Code 403 means that the share is locked, 40007 that the group of the caller, or that of visitors without
 * login, may not download shares, 40016 that `path` is missing or leads to no file. Code 40070 means that
 * the owner does not allow previews; `GET /api/v3/share/content/{id}` sends the same bytes all the same.
 * Before 3.6.0 codes 40016 and 40058 were 404, and 40007 and 40070 were 403.
 *
 * `GET /api/v3/share/preview/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40007 group_not_allowed, 40016
 *   parent_not_exist, 40047 create_fs_error, 40058 share_link_not_found, 40070 disabled_share_preview,
 *   50004 io_failed, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/previewshare
 */
export function previewShare(
  client: CloudreveClient,
  args: PreviewShareArgs,
  options?: CallOptions,
): Call<Uint8Array, PreviewShareErrorCode> {
  return client.call(previewShareOperation, args, options);
}

/** How {@link getShareContent} goes over the wire. */
export const getShareContentOperation: Operation = {
  id: "getShareContent",
  method: "GET",
  path: "/api/v3/share/content/{id}",
  pathParams: ["id"],
  query: ["path"],
  encode: [inPath, inQuery],
  required: ["id"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "none",
  repeatable: false,
  success: [200, 206],
};

/** Arguments of {@link getShareContent}. */
export interface GetShareContentArgs {
  /**
   * Key of the share, the last part of its link. One that is none is treated like a share that does not
   * exist (code 40058).
   */
  id: string;
  /**
   * Path of the file inside of the shared folder, beginning with `/`. Needed when a folder is shared,
   * ignored when a file is.
   */
  path?: string | undefined;
}

/**
 * Read a shared text file.
 *
 * Sends the bytes of a shared file, always through the server and never by a redirect. It is meant for
 * texts, and files beyond the site's limit for editing (50 MiB unless changed, 4 MiB before 3.7.0) are
 * refused with code 40049. Previews need not be allowed.
 *
 * Counts as a download, once for a user within 24 days and once for a session without login, even if the
 * file is then not found.
 *
 * Code 403 means that the share is locked, 40007 that the group of the caller, or that of visitors without
 * login, may not download shares, 40016 that `path` is missing or leads to no file. Code 50004 means that
 * the storage has lost the file. Before 3.6.0 codes 40016 and 40058 were 404, and 40007 was 403.
 *
 * `GET /api/v3/share/content/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40007 group_not_allowed, 40016
 *   parent_not_exist, 40047 create_fs_error, 40049 file_too_large, 40058 share_link_not_found, 50004
 *   io_failed, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getsharecontent
 */
export function getShareContent(
  client: CloudreveClient,
  args: GetShareContentArgs,
  options?: CallOptions,
): Call<Uint8Array, GetShareContentErrorCode> {
  return client.call(getShareContentOperation, args, options);
}

/** How {@link getShareDocumentPreview} goes over the wire. */
export const getShareDocumentPreviewOperation: Operation = {
  id: "getShareDocumentPreview",
  method: "GET",
  path: "/api/v3/share/doc/{id}",
  pathParams: ["id"],
  query: ["path"],
  encode: [inPath, inQuery],
  required: ["id"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link getShareDocumentPreview}. */
export interface GetShareDocumentPreviewArgs {
  /**
   * Key of the share, the last part of its link. One that is none is treated like a share that does not
   * exist (code 40058).
   */
  id: string;
  /**
   * Path of the file inside of the shared folder, beginning with `/`. Needed when a folder is shared,
   * ignored when a file is.
   */
  path?: string | undefined;
}

/**
 * Get a viewer for a shared document.
 *
 * Answers the address of a page that shows a shared office document. Which one depends on the site: a
 * public viewer that fetches the file, or an office server that talks to the site by WOPI. The latter gets
 * `access_token` and `access_token_ttl` in a form.
 *
 * Counts as a download, once for a user within 24 days and once for a session without login, even if the
 * file is then not found.
 *
 * Code 403 means that the share is locked, 40007 that the group of the caller, or that of visitors without
 * login, may not download shares, 40016 that `path` is missing or leads to no file. Code 40070 means that
 * the owner does not allow previews. With WOPI, code 50005 means that the office server does not know this
 * type of file, and 40049 that the file is too large. Before 3.6.0 codes 40016 and 40058 were 404, and
 * 40007 and 40070 were 403.
 *
 * `GET /api/v3/share/doc/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40006 policy_not_allowed, 40007
 *   group_not_allowed, 40016 parent_not_exist, 40049 file_too_large, 40058 share_link_not_found, 40070
 *   disabled_share_preview, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getsharedocumentpreview
 */
export function getShareDocumentPreview(
  client: CloudreveClient,
  args: GetShareDocumentPreviewArgs,
  options?: CallOptions,
): Call<DocumentPreview, GetShareDocumentPreviewErrorCode> {
  return client.call(getShareDocumentPreviewOperation, args, options);
}

/** How {@link listSharedDirectory} goes over the wire. */
export const listSharedDirectoryOperation: Operation = {
  id: "listSharedDirectory",
  method: "GET",
  path: "/api/v3/share/list/{id}/{path}",
  pathParams: ["id", "path"],
  multiSegment: ["path"],
  encode: [inPath],
  required: ["id", "path"],
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link listSharedDirectory}. */
export interface ListSharedDirectoryArgs {
  /**
   * Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one
   * that is none code 40058.
   */
  id: string;
  /**
   * Path of the folder below the shared one, without a slash at its beginning or end. The empty value is
   * the shared folder itself, on the wire `/api/v3/share/list/{id}/`. Encode each name by itself.
   */
  path: string;
}

/**
 * List a shared folder.
 *
 * Answers everything in a shared folder or in a folder below it, without paging. Files that are still being
 * uploaded are hidden. It needs no right to download, and is not counted.
 *
 * Code 403 means that the share is locked, 40001 that a file is shared and no folder, 40016 that there is
 * no such folder in the share. Before 3.6.0 codes 40016 and 40058 were 404.
 *
 * `GET /api/v3/share/list/{id}/{path}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40016 parent_not_exist, 40047
 *   create_fs_error, 40058 share_link_not_found, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/listshareddirectory
 */
export function listSharedDirectory(
  client: CloudreveClient,
  args: ListSharedDirectoryArgs,
  options?: CallOptions,
): Call<SharedFolderListing, ListSharedDirectoryErrorCode> {
  return client.call(listSharedDirectoryOperation, args, options);
}

/** How {@link searchSharedDirectory} goes over the wire. */
export const searchSharedDirectoryOperation: Operation = {
  id: "searchSharedDirectory",
  method: "GET",
  path: "/api/v3/share/search/{id}/{type}/{keywords}",
  pathParams: ["id", "type", "keywords"],
  query: ["path"],
  encode: [inPath, inQuery],
  required: ["id", "type", "keywords"],
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
  versions: { since: "3.5.3" },
};

/** Arguments of {@link searchSharedDirectory}. */
export interface SearchSharedDirectoryArgs {
  /**
   * Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one
   * that is none code 40058.
   */
  id: string;
  /** Ignored, files are always searched by name. The web client sends `keywords`. */
  type: string;
  /**
   * Part of the name. `%` stands for any text and `_` for any character. It cannot hold a slash, not even
   * as `%2F`.
   */
  keywords: string;
  /** Path of the folder to search, beginning with `/`. The whole shared folder when left out. */
  path?: string | undefined;
}

/**
 * Search in a shared folder.
 *
 * Finds files by name in a shared folder and all folders below it. Folders are not found, nor files that
 * are still being uploaded. Answers do not say where a file is: every `path` is `/`.
 *
 * Code 403 means that the share is locked, 40001 that a file is shared and no folder, 40016 that there is
 * no folder at `path`. Before 3.6.0 codes 40016 and 40058 were 404.
 *
 * Since 3.5.3.
 *
 * Since 3.5.3.
 *
 * `GET /api/v3/share/search/{id}/{type}/{keywords}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40016 parent_not_exist, 40047
 *   create_fs_error, 40058 share_link_not_found, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/searchshareddirectory
 */
export function searchSharedDirectory(
  client: CloudreveClient,
  args: SearchSharedDirectoryArgs,
  options?: CallOptions,
): Call<SharedFolderSearch, SearchSharedDirectoryErrorCode> {
  return client.call(searchSharedDirectoryOperation, args, options);
}

/** How {@link createShareArchive} goes over the wire. */
export const createShareArchiveOperation: Operation = {
  id: "createShareArchive",
  method: "POST",
  path: "/api/v3/share/archive/{id}",
  pathParams: ["id"],
  body: { encoding: "json", type: "application/json", fields: ["path", "items", "dirs"], required: true },
  encode: [inPath, jsonBody],
  required: ["id", "path"],
  answer: "json",
  auth: "none",
  repeatable: false,
  success: [200],
};

/** Arguments of {@link createShareArchive}. */
export interface CreateShareArchiveArgs {
  /**
   * Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one
   * that is none code 40058.
   */
  id: string;
  /**
   * Path of a folder in the share, beginning with `/`, which is the shared folder itself. It must exist. It
   * does not limit the ids.
   */
  path: string;
  /** Ids of files. */
  items?: readonly string[] | null | undefined;
  /** Ids of folders. */
  dirs?: readonly string[] | null | undefined;
}

/**
 * Get a link to a ZIP archive from a share.
 *
 * Answers a link to a ZIP archive of files and folders of a shared folder. It needs no session and works
 * for a while, ten minutes unless the site says otherwise (one minute before 3.5.0). The server writes the
 * archive while it is being fetched. The link is relative to the site's origin; before 3.5.0 the archive
 * was finished first, and the link absolute.
 *
 * The ids are not checked against the share or against `path`: whatever of them belongs to the owner of the
 * share gets into the archive.
 *
 * Counts as a download, once for a user within 24 days and once for a session without login.
 *
 * Code 403 means that the share is locked, 40001 also that a file is shared and no folder, 40007 that the
 * group of the caller may not download shares or archives, as visitors without login usually may not. Code
 * 40016 means that there is no folder at `path`. Before 3.6.0 codes 40016 and 40058 were 404, and 40007 was
 * 403.
 *
 * `POST /api/v3/share/archive/{id}`
 *
 * Error codes:
 * - HTTP 200: 403 no_permission, 40001 param_error, 40007 group_not_allowed, 40016 parent_not_exist, 40047
 *   create_fs_error, 40058 share_link_not_found, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/createsharearchive
 */
export function createShareArchive(
  client: CloudreveClient,
  args: CreateShareArchiveArgs,
  options?: CallOptions,
): Call<string, CreateShareArchiveErrorCode> {
  return client.call(createShareArchiveOperation, args, options);
}

/** How {@link getShareReadme} goes over the wire. */
export const getShareReadmeOperation: Operation = {
  id: "getShareReadme",
  method: "GET",
  path: "/api/v3/share/readme/{id}",
  pathParams: ["id"],
  query: ["path"],
  encode: [inPath, inQuery],
  required: ["id", "path"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "none",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link getShareReadme}. */
export interface GetShareReadmeArgs {
  /**
   * Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one
   * that is none code 40058.
   */
  id: string;
  /** Path of the readme inside of the shared folder, beginning with `/`. */
  path: string;
}

/**
 * Read the readme of a shared folder.
 *
 * Sends the bytes of a file named `readme.md` or `readme.txt`, in small or capital letters, out of a shared
 * folder. It needs no right to download and does not count as a download.
 *
 * Any other name, or the share of a file, gives code 40001, and then the server goes on nevertheless: the
 * JSON is directly followed by the bytes of the file or by a second JSON value. Read the first value and
 * ignore the rest.
 *
 * Code 403 means that the share is locked, 40016 that there is no such file, 40049 that it is beyond the
 * site's limit for editing. Before 3.6.0 codes 40016 and 40058 were 404.
 *
 * `GET /api/v3/share/readme/{id}`
 *
 * Error codes:
 * - HTTP 200: -1 not_set, 403 no_permission, 40001 param_error, 40016 parent_not_exist, 40047
 *   create_fs_error, 40049 file_too_large, 40058 share_link_not_found, 50004 io_failed, 50005
 *   internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getsharereadme
 */
export function getShareReadme(
  client: CloudreveClient,
  args: GetShareReadmeArgs,
  options?: CallOptions,
): Call<Uint8Array, GetShareReadmeErrorCode> {
  return client.call(getShareReadmeOperation, args, options);
}

/** How {@link getShareThumbnail} goes over the wire. */
export const getShareThumbnailOperation: Operation = {
  id: "getShareThumbnail",
  method: "GET",
  path: "/api/v3/share/thumb/{id}/{file}",
  pathParams: ["id", "file"],
  query: ["path"],
  encode: [inPath, inQuery],
  required: ["id", "file", "path"],
  answer: "bytes",
  decode: asBytes,
  refusal: "application/json; charset=utf-8",
  auth: "none",
  repeatable: true,
  success: [200, 206],
};

/** Arguments of {@link getShareThumbnail}. */
export interface GetShareThumbnailArgs {
  /**
   * Key of a share of a folder, the last part of its link. That of a shared file gives code 40001, and one
   * that is none code 40058.
   */
  id: string;
  /** Id of the file. */
  file: string;
  /**
   * Path of the folder that holds the file, inside of the shared folder; `/` is the shared folder itself.
   */
  path: string;
}

/**
 * Get a thumbnail of a shared file.
 *
 * Sends a small picture of a file in a shared folder. It always comes as `image/png`, whatever it is:
 * usually the bytes are a JPEG. Some storages make thumbnails themselves, then the answer redirects there.
 *
 * When a thumbnail cannot be made, the answer is HTTP 200 without body and content type. The file is then
 * marked as one without thumbnail, and the next time the answer is code 40016.
 *
 * Code 403 means that the share is locked, 40070 that the owner does not allow previews, 40001 that a file
 * is shared and no folder, 404 that `file` is no id of a file, 40016 that `path` is missing or does not
 * hold the file. Before 3.6.0 codes 40016 and 40058 were 404, and 40070 was 403.
 *
 * `GET /api/v3/share/thumb/{id}/{file}`
 *
 * Error codes:
 * - HTTP 200: 403 no_permission, 404 not_found, 40001 param_error, 40016 parent_not_exist, 40047
 *   create_fs_error, 40058 share_link_not_found, 40070 disabled_share_preview, 50005 internal_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/share/getsharethumbnail
 */
export function getShareThumbnail(
  client: CloudreveClient,
  args: GetShareThumbnailArgs,
  options?: CallOptions,
): Call<Uint8Array, GetShareThumbnailErrorCode> {
  return client.call(getShareThumbnailOperation, args, options);
}
