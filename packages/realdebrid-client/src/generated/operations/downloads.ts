// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import { asList, asNothing, inPath, inQuery, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "../client.ts";
import type { DeleteDownloadErrorCode, ListDownloadsErrorCode } from "../errors.ts";
import type { Download } from "../models.ts";

/** How {@link listDownloads} goes over the wire. */
export const listDownloadsOperation: Operation = {
  id: "listDownloads",
  method: "GET",
  path: "/rest/1.0/downloads",
  query: ["offset", "page", "limit"],
  encode: [inQuery],
  answer: "json",
  decode: asList,
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200, 204],
};

/** Arguments of {@link listDownloads}. */
export interface ListDownloadsArgs {
  /** How many entries to leave out, at most `X-Total-Count`. `page` wins when both are given. */
  offset?: number | undefined;
  /** Which page to give, counted from 1. */
  page?: number | undefined;
  /** How many entries a page holds. */
  limit?: number | undefined;
}

/**
 * List the downloads.
 *
 * Links that were unrestricted. An account without any gets 204 instead of an empty list. Ask for pages by
 * `page`; reports on `offset` differ. Needs the scope `downloads`.
 *
 * `GET /rest/1.0/downloads`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/downloads/listdownloads
 */
export function listDownloads(
  client: RealDebridClient,
  args?: ListDownloadsArgs,
  options?: CallOptions,
): Call<Download[], ListDownloadsErrorCode> {
  return client.call(listDownloadsOperation, args, options);
}

/** How {@link deleteDownload} goes over the wire. */
export const deleteDownloadOperation: Operation = {
  id: "deleteDownload",
  method: "DELETE",
  path: "/rest/1.0/downloads/delete/{id}",
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

/** Arguments of {@link deleteDownload}. */
export interface DeleteDownloadArgs {
  /** The id of a download, from `GET /rest/1.0/downloads` or `POST /rest/1.0/unrestrict/link`. */
  id: string;
}

/**
 * Delete a download from the list.
 *
 * Removes the entry from the list. Needs the scope `downloads`.
 *
 * `DELETE /rest/1.0/downloads/delete/{id}`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 404: 7 unknown_ressource
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/downloads/deletedownload
 */
export function deleteDownload(
  client: RealDebridClient,
  args: DeleteDownloadArgs,
  options?: CallOptions,
): Call<void, DeleteDownloadErrorCode> {
  return client.call(deleteDownloadOperation, args, options);
}
