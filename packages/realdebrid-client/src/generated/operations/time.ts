// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import { asText, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { RealDebridClient, NoArguments } from "../client.ts";
import type { GetServerTimeErrorCode, GetServerTimeIsoErrorCode } from "../errors.ts";

/** How {@link getServerTime} goes over the wire. */
export const getServerTimeOperation: Operation = {
  id: "getServerTime",
  method: "GET",
  path: "/rest/1.0/time",
  answer: "text",
  decode: asText,
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/**
 * Get the server's time.
 *
 * The server's local time as plain text, without a time zone. Code that needs an instant asks for `GET
 * /rest/1.0/time/iso`. Takes no token, and is limited by IP address.
 *
 * `GET /rest/1.0/time`
 *
 * Error codes:
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/time/getservertime
 */
export function getServerTime(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<string, GetServerTimeErrorCode> {
  return client.call(getServerTimeOperation, args, options);
}

/** How {@link getServerTimeIso} goes over the wire. */
export const getServerTimeIsoOperation: Operation = {
  id: "getServerTimeIso",
  method: "GET",
  path: "/rest/1.0/time/iso",
  answer: "text",
  decode: asText,
  auth: "none",
  bucket: "address",
  repeatable: true,
  success: [200],
};

/**
 * Get the server's time with its offset.
 *
 * The server's time as plain text. The offset has no colon, so this is not RFC 3339 and some parsers refuse
 * it. Ask once and keep the difference; many calls a minute are limited by IP address. Takes no token.
 *
 * `GET /rest/1.0/time/iso`
 *
 * Error codes:
 * - HTTP 429: 34 too_many_requests
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/time/getservertimeiso
 */
export function getServerTimeIso(
  client: RealDebridClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<string, GetServerTimeIsoErrorCode> {
  return client.call(getServerTimeIsoOperation, args, options);
}
