import { createClient, type RealDebridOptions } from "@debrid-drive/realdebrid-client/core";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { printed } from "./printed.ts";

export interface WatchedClient {
  readonly client: ReturnType<typeof createClient>;
  readonly clock: ManualClock;
  readonly show: (value: unknown) => void;
  /** All that was printed. */
  readonly seen: () => string;
}

/** A client all of whose events and log lines are printed as they come. */
export function watchedClient(options: RealDebridOptions): WatchedClient {
  const shown: string[] = [];
  const show = (value: unknown) => void shown.push(printed(value));
  const clock = new ManualClock();
  const client = createClient({
    clock,
    random: () => 0.5,
    hooks: { onRequest: show, onResponse: show, onLimited: show, onRetry: show, onFailure: show },
    logger: { debug: show, info: show, warn: show, error: show },
    logLevel: "debug",
    ...options,
  });
  return { client, clock, show, seen: () => shown.join("\n") };
}
