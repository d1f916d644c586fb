import { EtagCache } from "./conditional/etag-cache.ts";
import type { Hooks } from "./observe/hooks.ts";
import { loggingHooks } from "./observe/logger.ts";
import type { ClientOptions } from "./options.ts";
import type { Transport } from "./pipeline/transport.ts";

/** What clients get whose options ask for it. */
export function addExtras(
  transport: Pick<Transport, "etags"> & { listeners: Hooks[] },
  { conditional, logger, logLevel = "warn" }: Pick<ClientOptions, "conditional" | "logger" | "logLevel">,
): void {
  if (conditional) transport.etags = new EtagCache(conditional === true ? {} : conditional);
  if (logger) transport.listeners.push(loggingHooks(logger, logLevel));
}
