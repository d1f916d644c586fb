// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  GetCaptchaErrorCode,
  GetSiteConfigErrorCode,
  GetWebAppManifestErrorCode,
  PingSiteErrorCode,
} from "../errors.ts";
import type { SiteConfig, WebAppManifest } from "../models.ts";
import {
  pingSite,
  getSiteConfig,
  getCaptcha,
  getWebAppManifest,
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

  /**
   * Get what the site is set up for. See {@link getSiteConfig}.
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/site/getsiteconfig
   */
  config(args?: NoArguments, options?: CallOptions): Call<SiteConfig, GetSiteConfigErrorCode> {
    return getSiteConfig(this.#client, args, options);
  }

  /**
   * Get a captcha picture. See {@link getCaptcha}.
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/site/getcaptcha
   */
  captcha(args?: NoArguments, options?: CallOptions): Call<string, GetCaptchaErrorCode> {
    return getCaptcha(this.#client, args, options);
  }

  /**
   * Get the web app manifest. See {@link getWebAppManifest}.
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/site/getwebappmanifest
   */
  manifest(args?: NoArguments, options?: CallOptions): Call<WebAppManifest, GetWebAppManifestErrorCode> {
    return getWebAppManifest(this.#client, args, options);
  }
}
