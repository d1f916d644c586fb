// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type { GetTrafficDetailsErrorCode, GetTrafficErrorCode } from "../errors.ts";
import type { TrafficByDay, TrafficByHost } from "../models.ts";
import {
  getTraffic,
  getTrafficDetails,
  type GetTrafficDetailsArgs,
} from "../operations/traffic.ts";

/** What was fetched, and what the limits of hosters leave. */
export class TrafficApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * Get what the hosters' limits leave. See {@link getTraffic}.
   *
   * Error codes:
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/traffic/gettraffic
   */
  get(args?: NoArguments, options?: CallOptions): Call<TrafficByHost, GetTrafficErrorCode> {
    return getTraffic(this.#client, args, options);
  }

  /**
   * Get the traffic of each day. See {@link getTrafficDetails}.
   *
   * Error codes:
   * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
   * - HTTP 401: 8 bad_token
   * - HTTP 403: 9 permission_denied, 14 account_locked
   * - HTTP 429: 34 too_many_requests
   *
   * @see https://debrid-drive.example.com/reference/realdebrid.html#/traffic/gettrafficdetails
   */
  details(args?: GetTrafficDetailsArgs, options?: CallOptions): Call<TrafficByDay, GetTrafficDetailsErrorCode> {
    return getTrafficDetails(this.#client, args, options);
  }
}
