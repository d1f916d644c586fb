import { ClientError, ConfigError, untilAborted } from "@debrid-drive/runtime/core";

/** Runs something of the user's: an abort ends the wait for it, and its failure says which option it came from. */
export async function ask<T>(field: string, signal: AbortSignal, work: () => T | Promise<T>): Promise<T> {
  try {
    return await untilAborted((async () => work())(), signal);
  } catch (cause) {
    if (cause instanceof ClientError || signal.aborted) throw cause;
    throw new ConfigError("login", field, "the function failed", cause);
  }
}
