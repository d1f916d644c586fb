import { createRawClient, type RawClient } from "@debrid-drive/runtime/raw";
import { type CloudreveOptions, createClient } from "./core.ts";
import { operations } from "./generated/operation-table.ts";
import type { paths } from "./generated/schema.ts";

/** An openapi-fetch client of every path, on the same way out; answers are envelopes. */
export function rawClient(options: CloudreveOptions): RawClient<paths> {
  return createRawClient<paths>(createClient(options), operations);
}
