// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type { GetUserErrorCode } from "../errors.ts";
import type { User } from "../models.ts";
import {
  getUser,
} from "../operations/user.ts";

/** The account that the token belongs to. */
export class UserApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * Get the account. See {@link getUser}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/user/getuser
   */
  get(args?: NoArguments, options?: CallOptions): Call<User, GetUserErrorCode> {
    return getUser(this.#client, args, options);
  }
}
