// Generated from Cloudreve v3 HTTP API 0.1.0 by tools/codegen. Do not edit.

import type { Client } from "@debrid-drive/runtime/core";

/** Sends the operations of Cloudreve v3 HTTP API. */
export type CloudreveClient = Client<"cloudreve">;

/** An operation without arguments takes an empty object or nothing. */
export type NoArguments = Record<string, never>;
