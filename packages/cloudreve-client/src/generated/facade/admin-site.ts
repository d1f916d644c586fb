// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions } from "@debrid-drive/runtime";
import type { CloudreveClient } from "../client.ts";
import type { TestAdminAria2ErrorCode } from "../errors.ts";
import {
  testAdminAria2,
  type TestAdminAria2Args,
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
}
