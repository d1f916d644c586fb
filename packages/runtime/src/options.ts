import type { Clock } from "./clock.ts";

export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

export interface Timeouts {
  /** Milliseconds for one try, its body included. Default 30,000. */
  readonly tryMs?: number;
  /** Milliseconds for the whole call: queue, token, tries and waits. Default 90,000. */
  readonly totalMs?: number;
}

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at once, whatever it waits for. */
  readonly signal?: AbortSignal;
  readonly timeout?: Timeouts;
  /** Headers added to the request; `null` leaves one of ours out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** Options every client takes. */
export interface ClientOptions {
  /** What stands before the paths of the description: scheme, host, port, and a prefix if there is one. */
  readonly baseUrl?: string;
  readonly timeout?: Timeouts;
  /** Headers added to every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Put before the client's own name in `User-Agent`, such as `my-app/1.2`. */
  readonly userAgent?: string;
  /** The most bytes of an answer that are read into memory. Default 64 MiB. */
  readonly maxResponseBytes?: number;
  /** Sends the requests. Default: the runtime's own `fetch`. */
  readonly fetch?: Fetch;
  readonly clock?: Clock;
}

export const DEFAULT_TIMEOUTS = { tryMs: 30_000, totalMs: 90_000 } as const;
export const DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024;
