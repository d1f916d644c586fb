// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions, Operation } from "@debrid-drive/runtime";
import type { RealDebridClient } from "../client.ts";
import type { UnrestrictLinkErrorCode } from "../errors.ts";
import type { UnrestrictedLink } from "../models.ts";

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
  required: ["link"],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
  errors: [1, 2, 8, 9, 14, 16, 17, 18, 19, 20, 22, 23, 24, 34, 35, 36],
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
