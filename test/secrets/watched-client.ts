import { createClient, type RealDebridOptions } from "@debrid-drive/realdebrid-client/core";
import type { ClientOptions } from "@debrid-drive/runtime";
import { ManualClock } from "@debrid-drive/runtime/testing";
import { printed } from "./printed.ts";

export interface Watched<C> {
  readonly client: C;
  readonly clock: ManualClock;
  readonly show: (value: unknown) => void;
  /** All that was printed. */
  readonly seen: () => string;
}

export type WatchedClient = Watched<ReturnType<typeof createClient>>;

/** Options of a client all of whose events and log lines are printed as they come. */
export function watching(show: (value: unknown) => void): ClientOptions {
  return {
    random: () => 0.5,
    hooks: { onRequest: show, onResponse: show, onLimited: show, onRetry: show, onFailure: show },
    logger: { debug: show, info: show, warn: show, error: show },
    logLevel: "debug",
  };
}

export function watched<C>(make: (options: ClientOptions) => C): Watched<C> {
  const shown: string[] = [];
  const show = (value: unknown) => void shown.push(printed(value));
  const clock = new ManualClock();
  return { client: make({ clock, ...watching(show) }), clock, show, seen: () => shown.join("\n") };
}

export const watchedClient = (options: RealDebridOptions): WatchedClient =>
  watched((watching) => createClient({ ...watching, ...options }));
