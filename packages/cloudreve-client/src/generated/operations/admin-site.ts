// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Call, CallOptions, Operation } from "@debrid-drive/runtime";
import type { CloudreveClient } from "../client.ts";
import type { TestAdminAria2ErrorCode } from "../errors.ts";

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
  required: ["rpc"],
  answer: "json",
  auth: "required",
  repeatable: true,
  success: [200],
  errors: [401, 403, 40001],
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
