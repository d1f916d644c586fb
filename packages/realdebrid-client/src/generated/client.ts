// Generated from Real-Debrid API 1.0 0.1.0 by tools/codegen. Do not edit.

import type { Client } from "@debrid-drive/runtime/core";

/** Sends the operations of Real-Debrid API 1.0. */
export type RealDebridClient = Client<"realdebrid">;

/** An operation without arguments takes an empty object or nothing. */
export type NoArguments = Record<string, never>;
