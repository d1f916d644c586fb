// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type { PingSiteErrorCode } from "../errors.ts";
import {
  pingSite,
} from "../operations/site.ts";

/** The server itself: what it is set up for, and the captcha. No login needed. */
export class SiteApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Ask for the server's version. See {@link pingSite}.
   *
   * Error codes:
   * - HTTP 200:
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/site/pingsite
   */
  ping(args?: NoArguments, options?: CallOptions): Call<string, PingSiteErrorCode> {
    return pingSite(this.#client, args, options);
  }
}
