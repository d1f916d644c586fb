// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "../client.ts";
import type {
  CheckLinkErrorCode,
  UnrestrictContainerFileErrorCode,
  UnrestrictContainerLinkErrorCode,
  UnrestrictFolderErrorCode,
  UnrestrictLinkErrorCode,
} from "../errors.ts";
import type { LinkCheck, UnrestrictedLink } from "../models.ts";
import {
  checkLink,
  type CheckLinkArgs,
  unrestrictLink,
  type UnrestrictLinkArgs,
  unrestrictFolder,
  type UnrestrictFolderArgs,
  unrestrictContainerFile,
  type UnrestrictContainerFileArgs,
  unrestrictContainerLink,
  type UnrestrictContainerLinkArgs,
} from "../operations/unrestrict.ts";

/** Turn a hoster's link into a direct download. */
export class UnrestrictApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * Check a link. See {@link checkLink}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 404: 7 unknown_ressource, 24 file_unavailable
   * - HTTP 429: 34 too_many_requests
   * - HTTP 503: 16 hoster_unsupported, 17 hoster_maintenance, 18 hoster_limit_reached, 19
   *   hoster_unavailable, 20 hoster_not_free, 23 traffic_exhausted, 24 file_unavailable, 36
   *   fair_usage_limit
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/unrestrict/checklink
   */
  check(args: CheckLinkArgs, options?: CallOptions): Call<LinkCheck, CheckLinkErrorCode> {
    return checkLink(this.#client, args, options);
  }

  /**
   * Turn a link into a direct download. See {@link unrestrictLink}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked, 22 ip_not_allowed
   * - HTTP 429: 34 too_many_requests
   * - HTTP 451: 35 infringing_file
   * - HTTP 503: 16 hoster_unsupported, 17 hoster_maintenance, 18 hoster_limit_reached, 19
   *   hoster_unavailable, 20 hoster_not_free, 23 traffic_exhausted, 24 file_unavailable, 36
   *   fair_usage_limit
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/unrestrict/unrestrictlink
   */
  link(args: UnrestrictLinkArgs, options?: CallOptions): Call<UnrestrictedLink, UnrestrictLinkErrorCode> {
    return unrestrictLink(this.#client, args, options);
  }

  /**
   * Get the links of a folder. See {@link unrestrictFolder}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked, 22 ip_not_allowed
   * - HTTP 429: 34 too_many_requests
   * - HTTP 503: 16 hoster_unsupported, 17 hoster_maintenance, 18 hoster_limit_reached, 19
   *   hoster_unavailable, 20 hoster_not_free, 23 traffic_exhausted, 24 file_unavailable, 36
   *   fair_usage_limit
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/unrestrict/unrestrictfolder
   */
  folder(args: UnrestrictFolderArgs, options?: CallOptions): Call<string[], UnrestrictFolderErrorCode> {
    return unrestrictFolder(this.#client, args, options);
  }

  /**
   * Open a container file. See {@link unrestrictContainerFile}.
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
  containerFile(args: UnrestrictContainerFileArgs, options?: CallOptions): Call<string[], UnrestrictContainerFileErrorCode> {
    return unrestrictContainerFile(this.#client, args, options);
  }

  /**
   * Open a container file by its address. See {@link unrestrictContainerLink}.
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
  containerLink(args: UnrestrictContainerLinkArgs, options?: CallOptions): Call<string[], UnrestrictContainerLinkErrorCode> {
    return unrestrictContainerLink(this.#client, args, options);
  }
}
