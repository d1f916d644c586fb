// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions, Operation } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type { GetUserErrorCode } from "../errors.ts";
import type { User } from "../models.ts";

/** How {@link getUser} goes over the wire. */
export const getUserOperation: Operation = {
  id: "getUser",
  method: "GET",
  path: "/rest/1.0/user",
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/**
 * Get the account.
 *
 * The cheapest way to learn whether a token works and whether the account is premium. Needs the scope
 * `user`.
 *
 * `GET /rest/1.0/user`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/user/getuser
 */
export function getUser(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<User, GetUserErrorCode> {
  return client.call(getUserOperation, args, options);
}
