// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import { inPath, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "../client.ts";
import type { GetMediaInfosErrorCode, GetTranscodesErrorCode } from "../errors.ts";
import type { MediaInfo, Transcodes } from "../models.ts";

/** How {@link getTranscodes} goes over the wire. */
export const getTranscodesOperation: Operation = {
  id: "getTranscodes",
  method: "GET",
  path: "/rest/1.0/streaming/transcode/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getTranscodes}. */
export interface GetTranscodesArgs {
  /** The id of a download, from `GET /rest/1.0/downloads` or `POST /rest/1.0/unrestrict/link`. */
  id: string;
}

/**
 * Get addresses to stream a file from.
 *
 * Addresses of the same file in four formats. Needs the private token, or a program of its own with the
 * scope for streaming: the official client id for open-source programs lacks it.
 *
 * `GET /rest/1.0/streaming/transcode/{id}`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 404: 7 unknown_ressource
 * - HTTP 429: 34 too_many_requests
 * - HTTP 503: 19 hoster_unavailable, 24 file_unavailable, 25 service_unavailable
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/streaming/gettranscodes
 */
export function getTranscodes(
  client: RealDebridClient,
  args: GetTranscodesArgs,
  options?: CallOptions,
): Call<Transcodes, GetTranscodesErrorCode> {
  return client.call(getTranscodesOperation, args, options);
}

/** How {@link getMediaInfos} goes over the wire. */
export const getMediaInfosOperation: Operation = {
  id: "getMediaInfos",
  method: "GET",
  path: "/rest/1.0/streaming/mediaInfos/{id}",
  pathParams: ["id"],
  encode: [inPath],
  required: ["id"],
  answer: "json",
  auth: "required",
  bucket: "api",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getMediaInfos}. */
export interface GetMediaInfosArgs {
  /** The id of a download, from `GET /rest/1.0/downloads` or `POST /rest/1.0/unrestrict/link`. */
  id: string;
}

/**
 * Get what is known about a file.
 *
 * Title, length, pictures and streams of a video or a piece of music. `details` and each list of streams
 * are an empty list where nothing is known. Needs the private token, or a program of its own with the scope
 * for streaming.
 *
 * `GET /rest/1.0/streaming/mediaInfos/{id}`
 *
 * Error codes:
 * - HTTP 401: 8 bad_token
 * - HTTP 403: 9 permission_denied, 14 account_locked
 * - HTTP 404: 7 unknown_ressource
 * - HTTP 429: 34 too_many_requests
 * - HTTP 503: 19 hoster_unavailable, 24 file_unavailable, 25 service_unavailable
 *
 * @see https://debrid-drive.example.com/reference/realdebrid.html#/streaming/getmediainfos
 */
export function getMediaInfos(
  client: RealDebridClient,
  args: GetMediaInfosArgs,
  options?: CallOptions,
): Call<MediaInfo, GetMediaInfosErrorCode> {
  return client.call(getMediaInfosOperation, args, options);
}
