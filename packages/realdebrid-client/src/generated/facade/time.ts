// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type { GetServerTimeErrorCode, GetServerTimeIsoErrorCode } from "../errors.ts";
import {
  getServerTime,
  getServerTimeIso,
} from "../operations/time.ts";

/** The clock of the server. */
export class TimeApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * Get the server's time. See {@link getServerTime}.
   *
   * Error codes:
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/time/getservertime
   */
  get(args?: NoArguments, options?: CallOptions): Call<string, GetServerTimeErrorCode> {
    return getServerTime(this.#client, args, options);
  }

  /**
   * Get the server's time with its offset. See {@link getServerTimeIso}.
   *
   * Error codes:
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/time/getservertimeiso
   */
  getIso(args?: NoArguments, options?: CallOptions): Call<string, GetServerTimeIsoErrorCode> {
    return getServerTimeIso(this.#client, args, options);
  }
}
