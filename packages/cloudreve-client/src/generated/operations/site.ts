// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions, Operation } from "@debrid-drive/runtime";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type { PingSiteErrorCode } from "../errors.ts";

/** How {@link pingSite} goes over the wire. */
export const pingSiteOperation: Operation = {
  id: "pingSite",
  method: "GET",
  path: "/api/v3/site/ping",
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
  errors: [],
};

/**
 * Ask for the server's version.
 *
 * Answers the version of the server. It needs no login and changes nothing, so it also shows whether a
 * server is there.
 *
 * `GET /api/v3/site/ping`
 *
 * Error codes:
 * - HTTP 200:
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/site/pingsite
 */
export function pingSite(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<string, PingSiteErrorCode> {
  return client.call(pingSiteOperation, args, options);
}
