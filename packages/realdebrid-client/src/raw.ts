import { createRawClient, type RawClient } from "@debrid-drive/runtime/raw";
import { createClient, type RealDebridOptions } from "./core.ts";
import { operations } from "./generated/operation-table.ts";
import type { paths } from "./generated/schema.ts";

/** An openapi-fetch client of every path, on the same way out: `raw.GET("/rest/1.0/user")`. */
export function rawClient(options: RealDebridOptions = {}): RawClient<paths> {
  return createRawClient<paths>(createClient(options), operations);
}
