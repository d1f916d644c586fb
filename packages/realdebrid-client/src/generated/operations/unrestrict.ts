// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import { bytesBody, formBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "../client.ts";
import type {
  CheckLinkErrorCode,
  UnrestrictContainerFileErrorCode,
  UnrestrictContainerLinkErrorCode,
  UnrestrictFolderErrorCode,
  UnrestrictLinkErrorCode,
} from "../errors.ts";
import type { LinkCheck, UnrestrictedLink } from "../models.ts";

/** How {@link checkLink} goes over the wire. */
export const checkLinkOperation: Operation = {
  id: "checkLink",
  method: "POST",
  path: "/rest/1.0/unrestrict/check",
  body: {
    encoding: "form",
    type: "application/x-www-form-urlencoded",
    fields: ["link", "password"],
    required: true,
  },
  encode: [formBody],
  required: ["link"],
  answer: "json",
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link checkLink}. */
export interface CheckLinkArgs {
  /** A link of a hoster. */
  link: string;
  /** The password of the file at the hoster. Empty means none. */
  password?: string | undefined;
}

/**
 * Check a link.
 *
 * Looks whether a link leads to a file that can be unrestricted. Takes no token. The answer can be wrong:
 * links that unrestrict well have been refused here, so don't drop a link for this alone.
 *
 * `POST /rest/1.0/unrestrict/check`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 404: 7 unknown_ressource, 24 file_unavailable
 * - HTTP 429: 34 too_many_requests
 * - HTTP 503: 16 hoster_unsupported, 17 hoster_maintenance, 18 hoster_limit_reached, 19 hoster_unavailable,
 *   20 hoster_not_free, 23 traffic_exhausted, 24 file_unavailable, 36 fair_usage_limit
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/unrestrict/checklink
 */
export function checkLink(
  client: RealDebridClient,
  args: CheckLinkArgs,
  options?: CallOptions,
): Call<LinkCheck, CheckLinkErrorCode> {
  return client.call(checkLinkOperation, args, options);
}

/** How {@link unrestrictLink} goes over the wire. */
export const unrestrictLinkOperation: Operation = {
  id: "unrestrictLink",
  method: "POST",
  path: "/rest/1.0/unrestrict/link",
  body: {
    encoding: "form",
    type: "application/x-www-form-urlencoded",
    fields: ["link", "password", "remote", "ip"],
    required: true,
  },
  encode: [formBody],
  required: ["link"],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link unrestrictLink}. */
export interface UnrestrictLinkArgs {
  /** A link of a supported hoster, or an entry of `links` of a downloaded torrent. */
  link: string;
  /** The password of the file at the hoster. Empty means none. */
  password?: string | undefined;
  /** Whether to use remote traffic, for programs that fetch from a server, 1 or 0. */
  remote?: 0 | 1 | undefined;
  /**
   * Undocumented. The IP address of the user a server acts for, which is then the one that may fetch the
   * download.
   */
  ip?: string | undefined;
}

/**
 * Turn a link into a direct download.
 *
 * Takes a link of a supported hoster, or a link of a downloaded torrent, and gives an address the file can
 * be fetched from at full speed. The address is bound to the account and expires. Needs the scope
 * `unrestrict`.
 *
 * Sending it again makes another address for the same file, with an entry of its own in the list of
 * downloads. On hosters with a daily number of links, assume that it counts again.
 *
 * `POST /rest/1.0/unrestrict/link`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked, 22 ip_not_allowed
 * - HTTP 429: 34 too_many_requests
 * - HTTP 451: 35 infringing_file
 * - HTTP 503: 16 hoster_unsupported, 17 hoster_maintenance, 18 hoster_limit_reached, 19 hoster_unavailable,
 *   20 hoster_not_free, 23 traffic_exhausted, 24 file_unavailable, 36 fair_usage_limit
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/unrestrict/unrestrictlink
 */
export function unrestrictLink(
  client: RealDebridClient,
  args: UnrestrictLinkArgs,
  options?: CallOptions,
): Call<UnrestrictedLink, UnrestrictLinkErrorCode> {
  return client.call(unrestrictLinkOperation, args, options);
}

/** How {@link unrestrictFolder} goes over the wire. */
export const unrestrictFolderOperation: Operation = {
  id: "unrestrictFolder",
  method: "POST",
  path: "/rest/1.0/unrestrict/folder",
  body: { encoding: "form", type: "application/x-www-form-urlencoded", fields: ["link"], required: true },
  encode: [formBody],
  required: ["link"],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link unrestrictFolder}. */
export interface UnrestrictFolderArgs {
  /** The link of a folder at a hoster. */
  link: string;
}

/**
 * Get the links of a folder.
 *
 * Gives the links of the files in a folder at a hoster, each to be unrestricted by itself. A link of a
 * single file gives that link; a folder in which nothing is found gives an empty list. Needs the scope
 * `unrestrict`.
 *
 * `POST /rest/1.0/unrestrict/folder`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked, 22 ip_not_allowed
 * - HTTP 429: 34 too_many_requests
 * - HTTP 503: 16 hoster_unsupported, 17 hoster_maintenance, 18 hoster_limit_reached, 19 hoster_unavailable,
 *   20 hoster_not_free, 23 traffic_exhausted, 24 file_unavailable, 36 fair_usage_limit
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/unrestrict/unrestrictfolder
 */
export function unrestrictFolder(
  client: RealDebridClient,
  args: UnrestrictFolderArgs,
  options?: CallOptions,
): Call<string[], UnrestrictFolderErrorCode> {
  return client.call(unrestrictFolderOperation, args, options);
}

/** How {@link unrestrictContainerFile} goes over the wire. */
export const unrestrictContainerFileOperation: Operation = {
  id: "unrestrictContainerFile",
  method: "PUT",
  path: "/rest/1.0/unrestrict/containerFile",
  body: { encoding: "bytes", type: "application/octet-stream", required: true },
  encode: [bytesBody],
  required: ["body"],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link unrestrictContainerFile}. */
export interface UnrestrictContainerFileArgs {
  body: Blob | ArrayBuffer | Uint8Array;
}

/**
 * Open a container file.
 *
 * Reads a container file of the formats RSDF, CCF, CCF3 or DLC and gives the links in it. The body is the
 * file itself, not a form; any content type is accepted. Needs a premium account and the scope
 * `unrestrict`.
 *
 * `PUT /rest/1.0/unrestrict/containerFile`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter, 26 upload_too_big, 27 upload_error, 28
 *   file_not_allowed
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 * - HTTP 503: 24 file_unavailable, 25 service_unavailable
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/unrestrict/unrestrictcontainerfile
 */
export function unrestrictContainerFile(
  client: RealDebridClient,
  args: UnrestrictContainerFileArgs,
  options?: CallOptions,
): Call<string[], UnrestrictContainerFileErrorCode> {
  return client.call(unrestrictContainerFileOperation, args, options);
}

/** How {@link unrestrictContainerLink} goes over the wire. */
export const unrestrictContainerLinkOperation: Operation = {
  id: "unrestrictContainerLink",
  method: "POST",
  path: "/rest/1.0/unrestrict/containerLink",
  body: { encoding: "form", type: "application/x-www-form-urlencoded", fields: ["link"], required: true },
  encode: [formBody],
  required: ["link"],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link unrestrictContainerLink}. */
export interface UnrestrictContainerLinkArgs {
  /** The HTTP address of a container file. */
  link: string;
}

/**
 * Open a container file by its address.
 *
 * Fetches a container file of the formats RSDF, CCF, CCF3 or DLC and gives the links in it. Needs a premium
 * account and the scope `unrestrict`.
 *
 * `POST /rest/1.0/unrestrict/containerLink`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter, 26 upload_too_big, 27 upload_error, 28
 *   file_not_allowed
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 * - HTTP 503: 24 file_unavailable, 25 service_unavailable
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/unrestrict/unrestrictcontainerlink
 */
export function unrestrictContainerLink(
  client: RealDebridClient,
  args: UnrestrictContainerLinkArgs,
  options?: CallOptions,
): Call<string[], UnrestrictContainerLinkErrorCode> {
  return client.call(unrestrictContainerLinkOperation, args, options);
}
