// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions, Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  GetCaptchaErrorCode,
  GetSiteConfigErrorCode,
  GetWebAppManifestErrorCode,
  PingSiteErrorCode,
} from "../errors.ts";
import type { SiteConfig, WebAppManifest } from "../models.ts";

/** How {@link pingSite} goes over the wire. */
export const pingSiteOperation: Operation = {
  id: "pingSite",
  method: "GET",
  path: "/api/v3/site/ping",
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
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

/** How {@link getSiteConfig} goes over the wire. */
export const getSiteConfigOperation: Operation = {
  id: "getSiteConfig",
  method: "GET",
  path: "/api/v3/site/config",
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
};

/**
 * Get what the site is set up for.
 *
 * Answers how the site looks, which captchas it asks for, and who is logged in: without login a user that
 * stands for all visitors.
 *
 * It also marks the session: a preview of a share (`previewShare`) is refused to a session that never asked
 * for this.
 *
 * `GET /api/v3/site/config`
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/site/getsiteconfig
 */
export function getSiteConfig(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<SiteConfig, GetSiteConfigErrorCode> {
  return client.call(getSiteConfigOperation, args, options);
}

/** How {@link getCaptcha} goes over the wire. */
export const getCaptchaOperation: Operation = {
  id: "getCaptcha",
  method: "GET",
  path: "/api/v3/site/captcha",
  answer: "json",
  auth: "none",
  repeatable: true,
  success: [200],
};

/**
 * Get a captcha picture.
 *
 * Answers a new picture. Its text goes into `captchaCode` of the next call, with the same cookie. A picture
 * is good for one try.
 *
 * `GET /api/v3/site/captcha`
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/site/getcaptcha
 */
export function getCaptcha(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<string, GetCaptchaErrorCode> {
  return client.call(getCaptchaOperation, args, options);
}

/** How {@link getWebAppManifest} goes over the wire. */
export const getWebAppManifestOperation: Operation = {
  id: "getWebAppManifest",
  method: "GET",
  path: "/manifest.json",
  answer: "json",
  bare: true,
  auth: "none",
  repeatable: true,
  success: [200],
};

/**
 * Get the web app manifest.
 *
 * Answers the manifest for browsers that install the site as an app. It is no envelope.
 *
 * `GET /manifest.json`
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/site/getwebappmanifest
 */
export function getWebAppManifest(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<WebAppManifest, GetWebAppManifestErrorCode> {
  return client.call(getWebAppManifestOperation, args, options);
}
