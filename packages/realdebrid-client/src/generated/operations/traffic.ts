// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import { inQuery, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type { GetTrafficDetailsErrorCode, GetTrafficErrorCode } from "../errors.ts";
import type { TrafficByDay, TrafficByHost } from "../models.ts";

/** How {@link getTraffic} goes over the wire. */
export const getTrafficOperation: Operation = {
  id: "getTraffic",
  method: "GET",
  path: "/rest/1.0/traffic",
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/**
 * Get what the hosters' limits leave.
 *
 * What is left at hosters that are limited. Hosters without a limit are missing. Mind the units: `limit`
 * and `extra` follow `type`, while `left` is in bytes also for `gigabytes`.
 *
 * `GET /rest/1.0/traffic`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/traffic/gettraffic
 */
export function getTraffic(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<TrafficByHost, GetTrafficErrorCode> {
  return client.call(getTrafficOperation, args, options);
}

/** How {@link getTrafficDetails} goes over the wire. */
export const getTrafficDetailsOperation: Operation = {
  id: "getTrafficDetails",
  method: "GET",
  path: "/rest/1.0/traffic/details",
  query: ["start", "end"],
  encode: [inQuery],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getTrafficDetails}. */
export interface GetTrafficDetailsArgs {
  /** The first day, as `YYYY-MM-DD`. The default is a week ago. */
  start?: string | undefined;
  /** The last day, as `YYYY-MM-DD`. The default is today. */
  end?: string | undefined;
}

/**
 * Get the traffic of each day.
 *
 * The traffic of each day, by hoster. A span has at most 31 days. A client reports that `end` has no
 * effect.
 *
 * `GET /rest/1.0/traffic/details`
 *
 * Error codes:
 * - HTTP 400: 1 parameter_missing, 2 wrong_parameter
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/traffic/gettrafficdetails
 */
export function getTrafficDetails(
  client: RealDebridClient,
  args?: GetTrafficDetailsArgs,
  options?: CallOptions,
): Call<TrafficByDay, GetTrafficDetailsErrorCode> {
  return client.call(getTrafficDetailsOperation, args, options);
}
