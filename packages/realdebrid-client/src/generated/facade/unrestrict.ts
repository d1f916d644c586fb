// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../client.ts";
import type { UnrestrictLinkErrorCode } from "../errors.ts";
import type { UnrestrictedLink } from "../models.ts";
import {
  unrestrictLink,
  type UnrestrictLinkArgs,
} from "../operations/unrestrict.ts";

/** Turn a hoster's link into a direct download. */
export class UnrestrictApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
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
}
