// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime/core";
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
import type { AdminSummary } from "../models.ts";
import {
  testAdminAria2,
  type TestAdminAria2Args,
  getAdminSummary,
  getAdminNews,
  type GetAdminNewsArgs,
  getAdminSettings,
  type GetAdminSettingsArgs,
  updateAdminSettings,
  type UpdateAdminSettingsArgs,
  reloadAdminService,
  type ReloadAdminServiceArgs,
  testAdminMail,
  type TestAdminMailArgs,
  sendAdminTestMail,
  type SendAdminTestMailArgs,
  testAdminThumb,
  type TestAdminThumbArgs,
} from "../operations/admin-site.ts";

/** Figures, settings and tests of the whole site. Administrators only, as all that follows. */
export class AdminSiteApi {
  readonly #client: CloudreveClient;

  constructor(client: CloudreveClient) {
    this.#client = client;
  }

  /**
   * Test aria2 of the site. See {@link testAdminAria2}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/testadminaria2
   */
  testAria2(args: TestAdminAria2Args, options?: CallOptions): Call<string, TestAdminAria2ErrorCode> {
    return testAdminAria2(this.#client, args, options);
  }

  /**
   * Get the figures of the site. See {@link getAdminSummary}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/getadminsummary
   */
  summary(args?: NoArguments, options?: CallOptions): Call<AdminSummary, GetAdminSummaryErrorCode> {
    return getAdminSummary(this.#client, args, options);
  }

  /**
   * Get news of the Cloudreve project. See {@link getAdminNews}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/getadminnews
   */
  news(args?: GetAdminNewsArgs, options?: CallOptions): Call<string, GetAdminNewsErrorCode> {
    return getAdminNews(this.#client, args, options);
  }

  /**
   * Get settings of the site. See {@link getAdminSettings}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/getadminsettings
   */
  getSettings(args?: GetAdminSettingsArgs, options?: CallOptions): Call<Record<string, string>, GetAdminSettingsErrorCode> {
    return getAdminSettings(this.#client, args, options);
  }

  /**
   * Change settings of the site. See {@link updateAdminSettings}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 50001 db_error, 50008
   *   update_setting
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/updateadminsettings
   */
  updateSettings(args?: UpdateAdminSettingsArgs, options?: CallOptions): Call<void, UpdateAdminSettingsErrorCode> {
    return updateAdminSettings(this.#client, args, options);
  }

  /**
   * Restart a service with its new settings. See {@link reloadAdminService}.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/reloadadminservice
   */
  reload(args: ReloadAdminServiceArgs, options?: CallOptions): Call<void, ReloadAdminServiceErrorCode> {
    return reloadAdminService(this.#client, args, options);
  }

  /**
   * Send a test mail. See {@link testAdminMail}.
   *
   * Since 3.8.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40028 failed_send_email
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/testadminmail
   */
  testMail(args: TestAdminMailArgs, options?: CallOptions): Call<void, TestAdminMailErrorCode> {
    return testAdminMail(this.#client, args, options);
  }

  /**
   * Send a test mail with an older server. See {@link sendAdminTestMail}.
   *
   * Until 3.7.1.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error, 40028 failed_send_email
   *
   * @deprecated
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/sendadmintestmail
   */
  sendTestMail(args: SendAdminTestMailArgs, options?: CallOptions): Call<void, SendAdminTestMailErrorCode> {
    return sendAdminTestMail(this.#client, args, options);
  }

  /**
   * Test a program that makes thumbnails. See {@link testAdminThumb}.
   *
   * Since 3.8.0.
   *
   * Error codes:
   * - HTTP 200: 401 login_required, 403 no_permission, 40001 param_error
   *
   * @see https://debrid-drive.example.com/reference/cloudreve.html#/adminsite/testadminthumb
   */
  testThumb(args: TestAdminThumbArgs, options?: CallOptions): Call<string, TestAdminThumbErrorCode> {
    return testAdminThumb(this.#client, args, options);
  }
}
