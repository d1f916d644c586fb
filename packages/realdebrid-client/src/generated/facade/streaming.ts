// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { RealDebridClient } from "../client.ts";
import type { GetMediaInfosErrorCode, GetTranscodesErrorCode } from "../errors.ts";
import type { MediaInfo, Transcodes } from "../models.ts";
import {
  getTranscodes,
  type GetTranscodesArgs,
  getMediaInfos,
  type GetMediaInfosArgs,
} from "../operations/streaming.ts";

/** Play a file instead of fetching it. */
export class StreamingApi {
  readonly #client: RealDebridClient;

  constructor(client: RealDebridClient) {
    this.#client = client;
  }

  /**
   * Get addresses to stream a file from. See {@link getTranscodes}.
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
  transcode(args: GetTranscodesArgs, options?: CallOptions): Call<Transcodes, GetTranscodesErrorCode> {
    return getTranscodes(this.#client, args, options);
  }

  /**
   * Get what is known about a file. See {@link getMediaInfos}.
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
  mediaInfos(args: GetMediaInfosArgs, options?: CallOptions): Call<MediaInfo, GetMediaInfosErrorCode> {
    return getMediaInfos(this.#client, args, options);
  }
}
