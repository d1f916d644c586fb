// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import { asText, inPath, inQuery, jsonBody, type Call, type CallOptions, type Operation } from "@debrid-drive/runtime/core";
import type { CloudreveClient, NoArguments } from "../client.ts";
import type {
  GetAdminNewsErrorCode,
  GetAdminSettingsErrorCode,
  GetAdminSummaryErrorCode,
  ReloadAdminServiceErrorCode,
  SendAdminTestMailErrorCode,
  TestAdminAria2ErrorCode,
  TestAdminMailErrorCode,
  TestAdminThumbErrorCode,
  UpdateAdminSettingsErrorCode,
} from "../errors.ts";
import type { AdminSetting, AdminSummary, AdminThumbGenerator } from "../models.ts";

/** How {@link testAdminAria2} goes over the wire. */
export const testAdminAria2Operation: Operation = {
  id: "testAdminAria2",
  method: "POST",
  path: "/api/v3/admin/aria2/test",
  body: {
    encoding: "json",
    type: "application/json",
    fields: ["type", "server", "rpc", "secret", "token"],
    required: true,
  },
  encode: [jsonBody],
  required: ["rpc"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link testAdminAria2}. */
export interface TestAdminAria2Args {
  /** Address of aria2's RPC, as the caller sees it. */
  rpc: string;
  /** 1: this server calls aria2 itself. Anything else, or nothing: the slave is asked to. */
  type?: number | undefined;
  /** Address of the slave. */
  server?: string | undefined;
  /** Key of the slave. */
  secret?: string | undefined;
  /** Token of aria2's RPC. */
  token?: string | undefined;
}

/**
 * Test aria2 of the site.
 *
 * Asks aria2 for its version, from this server or through a slave, within 5 to 10 seconds. The `msg` of
 * code 40001 says what went wrong.
 *
 * `POST /api/v3/admin/aria2/test`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/testadminaria2
 */
export function testAdminAria2(
  client: CloudreveClient,
  args: TestAdminAria2Args,
  options?: CallOptions,
): Call<string, TestAdminAria2ErrorCode> {
  return client.call(testAdminAria2Operation, args, options);
}

/** How {@link getAdminSummary} goes over the wire. */
export const getAdminSummaryOperation: Operation = {
  id: "getAdminSummary",
  method: "GET",
  path: "/api/v3/admin/summary",
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/**
 * Get the figures of the site.
 *
 * Answers how many files, users and shares the site has, how many were added on each of the last twelve
 * days, and which version the server is.
 *
 * The figures can be a day old: the server counts once and keeps the result for 24 hours. `siteURL` and
 * `version` are always current. Before 3.5.0 it counted each time.
 *
 * `GET /api/v3/admin/summary`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/getadminsummary
 */
export function getAdminSummary(
  client: CloudreveClient,
  args?: NoArguments,
  options?: CallOptions,
): Call<AdminSummary, GetAdminSummaryErrorCode> {
  return client.call(getAdminSummaryOperation, args, options);
}

/** How {@link getAdminNews} goes over the wire. */
export const getAdminNewsOperation: Operation = {
  id: "getAdminNews",
  method: "GET",
  path: "/api/v3/admin/news",
  query: ["tag"],
  encode: [inQuery],
  answer: "text",
  decode: asText,
  refusal: "application/json; charset=utf-8",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getAdminNews}. */
export interface GetAdminNewsArgs {
  /**
   * Tag of the discussions. The web client sends the one for its language. It goes into the forum's address
   * as it is, so it should need no encoding.
   */
  tag?: string | undefined;
}

/**
 * Get news of the Cloudreve project.
 *
 * Fetches the latest discussions from the forum of the Cloudreve project and passes them on as they come.
 * There is no envelope. The text is JSON as a rule, in the form of Flarum's API (`data` and `included`),
 * but is sent as plain text. It can also be an error page of the forum: the status is 200 whatever the
 * forum answered.
 *
 * When the forum cannot be reached, the answer is empty and has no content type. The server waits for 30
 * seconds before it gives up.
 *
 * `GET /api/v3/admin/news`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/getadminnews
 */
export function getAdminNews(
  client: CloudreveClient,
  args?: GetAdminNewsArgs,
  options?: CallOptions,
): Call<string, GetAdminNewsErrorCode> {
  return client.call(getAdminNewsOperation, args, options);
}

/** How {@link getAdminSettings} goes over the wire. */
export const getAdminSettingsOperation: Operation = {
  id: "getAdminSettings",
  method: "POST",
  path: "/api/v3/admin/setting",
  body: { encoding: "json", type: "application/json", fields: ["keys"], required: true },
  encode: [jsonBody],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link getAdminSettings}. */
export interface GetAdminSettingsArgs {
  /** Names of the settings. Without any the answer is empty. */
  keys?: readonly string[] | null | undefined;
}

/**
 * Get settings of the site.
 *
 * Answers the values of the settings that were asked for by name. Names that the server does not know are
 * left out. Any setting can be read, secrets such as `secret_key` and `smtpPass` too.
 *
 * All values are texts: switches are `0` or `1`, numbers are decimal, lists are JSON.
 *
 * | about | some of the names |
 * | --- | --- |
 * | site | `siteURL`, `siteName`, `siteTitle`, `defaultTheme`, `themes` |
 * | accounts | `register_enabled`, `default_group`, `email_active`, `login_captcha`, `authn_enabled` |
 * | captcha | `captcha_type`, `captcha_ReCaptchaKey`, `captcha_TCaptcha_CaptchaAppId` |
 * | mail | `smtpHost`, `smtpPort`, `smtpUser`, `smtpPass`, `fromName`, `fromAdress` (written so) |
 * | seconds until something ends | `download_timeout`, `preview_timeout`, `upload_session_timeout` |
 * | tasks | `max_worker_num`, `max_parallel_transfer`, `cron_garbage_collect` |
 * | thumbnails | `thumb_width`, `thumb_vips_enabled`, `thumb_ffmpeg_path` |
 * | office documents | `wopi_enabled`, `wopi_endpoint`, `office_preview_service` |
 *
 * Settings whose names begin with `aria2_` ended with 3.4.0; they belong to nodes since.
 *
 * `POST /api/v3/admin/setting`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/getadminsettings
 */
export function getAdminSettings(
  client: CloudreveClient,
  args?: GetAdminSettingsArgs,
  options?: CallOptions,
): Call<Record<string, string>, GetAdminSettingsErrorCode> {
  return client.call(getAdminSettingsOperation, args, options);
}

/** How {@link updateAdminSettings} goes over the wire. */
export const updateAdminSettingsOperation: Operation = {
  id: "updateAdminSettings",
  method: "PATCH",
  path: "/api/v3/admin/setting",
  body: { encoding: "json", type: "application/json", fields: ["options"], required: true },
  encode: [jsonBody],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link updateAdminSettings}. */
export interface UpdateAdminSettingsArgs {
  /** The settings with their new values. Without any nothing happens. */
  options?: readonly AdminSetting[] | null | undefined;
}

/**
 * Change settings of the site.
 *
 * Changes the settings that are named and leaves all others alone. A name that the server does not know is
 * no failure: the code is 0 and nothing happens. Values are not checked, whatever the setting is for; take
 * care with switches and numbers.
 *
 * Some services read their settings only when they start. After changing those for mail or WOPI, call `GET
 * /api/v3/admin/reload/{service}`.
 *
 * Code 50008 means that a setting could not be stored; `msg` names it.
 *
 * `PATCH /api/v3/admin/setting`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error, 50008
 *   update_setting
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/updateadminsettings
 */
export function updateAdminSettings(
  client: CloudreveClient,
  args?: UpdateAdminSettingsArgs,
  options?: CallOptions,
): Call<void, UpdateAdminSettingsErrorCode> {
  return client.call(updateAdminSettingsOperation, args, options);
}

/** How {@link reloadAdminService} goes over the wire. */
export const reloadAdminServiceOperation: Operation = {
  id: "reloadAdminService",
  method: "GET",
  path: "/api/v3/admin/reload/{service}",
  pathParams: ["service"],
  encode: [inPath],
  required: ["service"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
};

/** Arguments of {@link reloadAdminService}. */
export interface ReloadAdminServiceArgs {
  /** `email` (mail), `aria2` (remote downloads) or, since 3.7.0, `wopi` (office documents). */
  service: string;
}

/**
 * Restart a service with its new settings.
 *
 * Lets a part of the server start anew with the settings of now. A name that the server does not know is no
 * failure: the code is 0 and nothing happens.
 *
 * `GET /api/v3/admin/reload/{service}`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/reloadadminservice
 */
export function reloadAdminService(
  client: CloudreveClient,
  args: ReloadAdminServiceArgs,
  options?: CallOptions,
): Call<void, ReloadAdminServiceErrorCode> {
  return client.call(reloadAdminServiceOperation, args, options);
}

/** How {@link testAdminMail} goes over the wire. */
export const testAdminMailOperation: Operation = {
  id: "testAdminMail",
  method: "POST",
  path: "/api/v3/admin/test/mail",
  body: { encoding: "json", type: "application/json", fields: ["to"], required: true },
  encode: [jsonBody],
  required: ["to"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
  versions: { since: "3.8.0" },
};

/** Arguments of {@link testAdminMail}. */
export interface TestAdminMailArgs {
  /** E-mail address of the recipient. */
  to: string;
}

/**
 * Send a test mail.
 *
 * Hands a short mail over for sending, with the mail settings of the site. Code 0 says that the mail waits
 * in the queue, not that it was delivered.
 *
 * Code 40028 means that it could not be queued, because mail is not set up, or because the mail server
 * could not be reached a moment ago. Older servers have `POST /api/v3/admin/mailTest` instead.
 *
 * Since 3.8.0.
 *
 * Since 3.8.0.
 *
 * `POST /api/v3/admin/test/mail`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40028 failed_send_email
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/testadminmail
 */
export function testAdminMail(
  client: CloudreveClient,
  args: TestAdminMailArgs,
  options?: CallOptions,
): Call<void, TestAdminMailErrorCode> {
  return client.call(testAdminMailOperation, args, options);
}

/** How {@link sendAdminTestMail} goes over the wire. */
export const sendAdminTestMailOperation: Operation = {
  id: "sendAdminTestMail",
  method: "POST",
  path: "/api/v3/admin/mailTest",
  body: { encoding: "json", type: "application/json", fields: ["to"], required: true },
  encode: [jsonBody],
  required: ["to"],
  answer: "json",
  auth: "required",
  repeatable: false,
  success: [200],
  versions: { until: "3.7.1" },
};

/** Arguments of {@link sendAdminTestMail}. */
export interface SendAdminTestMailArgs {
  /** E-mail address of the recipient. */
  to: string;
}

/**
 * Send a test mail with an older server.
 *
 * Hands a short mail over for sending, with the mail settings of the site. Code 0 says that the mail waits
 * in the queue, not that it was delivered.
 *
 * Code 40028 means that it could not be queued, because mail is not set up, or because the mail server
 * could not be reached a moment ago. Newer servers have `POST /api/v3/admin/test/mail` instead.
 *
 * Until 3.7.1.
 *
 * Until 3.7.1.
 *
 * `POST /api/v3/admin/mailTest`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40028 failed_send_email
 *
 * @deprecated
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/sendadmintestmail
 */
export function sendAdminTestMail(
  client: CloudreveClient,
  args: SendAdminTestMailArgs,
  options?: CallOptions,
): Call<void, SendAdminTestMailErrorCode> {
  return client.call(sendAdminTestMailOperation, args, options);
}

/** How {@link testAdminThumb} goes over the wire. */
export const testAdminThumbOperation: Operation = {
  id: "testAdminThumb",
  method: "POST",
  path: "/api/v3/admin/test/thumb",
  body: { encoding: "json", type: "application/json", fields: ["name", "executable"], required: true },
  encode: [jsonBody],
  required: ["name", "executable"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  versions: { since: "3.8.0" },
};

/** Arguments of {@link testAdminThumb}. */
export interface TestAdminThumbArgs {
  /** What the program is. */
  name: AdminThumbGenerator;
  /** The command, or the path of the program on the server. */
  executable: string;
}

/**
 * Test a program that makes thumbnails.
 *
 * Runs a program on the server to see whether it can make thumbnails, and answers what the program says
 * about its version. Nothing is stored.
 *
 * Code 40001 also means that the program could not be started, or that it is another one; `msg` says so.
 *
 * Since 3.8.0.
 *
 * Since 3.8.0.
 *
 * `POST /api/v3/admin/test/thumb`
 *
 * Error codes:
 * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
 *
 * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/testadminthumb
 */
export function testAdminThumb(
  client: CloudreveClient,
  args: TestAdminThumbArgs,
  options?: CallOptions,
): Call<string, TestAdminThumbErrorCode> {
  return client.call(testAdminThumbOperation, args, options);
}
