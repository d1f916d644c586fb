import { checkNumbers } from "./check-numbers.ts";
import type { Clock } from "./clock.ts";
import type { ConditionalOptions } from "./conditional/etag-cache.ts";
import type { BucketLimit, Limiter } from "./limit/limiter.ts";
import type { LimiterStore } from "./limit/limiter-store.ts";
import type { Hooks } from "./observe/hooks.ts";
import type { Logger, LogLevel } from "./observe/logger.ts";
import type { Operation } from "./operation.ts";
import type { RetryOptions } from "./retry/retry-options.ts";

export type Fetch = (request: Request, init?: RequestInit) => Promise<Response>;

export interface Timeouts {
  /** Milliseconds for one try, its body included. Default 30,000. */
  readonly tryMs?: number;
  /** Milliseconds for the whole call: queue, token, tries and waits. Default 90,000. */
  readonly totalMs?: number;
}

/** How calls are kept within the limits of the service. */
export interface LimitOptions {
  /** Other limits than those of the service, by bucket. */
  readonly buckets?: Readonly<Record<string, BucketLimit>>;
  /** Default: in memory, for this client alone. */
  readonly store?: LimiterStore;
  /** How many calls of a bucket may wait; more fail at once. Default: any number. */
  readonly maxWaiting?: number;
}

/** Tells where data is not what the description says: places and what was expected, never values. */
export type Validator = (operation: Operation, status: number, data: unknown) => readonly string[];

/** Options of one call. */
export interface CallOptions {
  /** Ends the call at once, whatever it waits for. */
  readonly signal?: AbortSignal;
  readonly timeout?: Timeouts;
  readonly retry?: RetryOptions | false;
  /** Headers added to the request; `null` leaves one of ours out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** Options every client takes. */
export interface ClientOptions {
  /** What stands before the paths of the description: scheme, host, port, and a prefix if there is one. */
  readonly baseUrl?: string;
  readonly timeout?: Timeouts;
  /** Repeats calls that can be repeated without harm; `false` for none. */
  readonly retry?: RetryOptions | false;
  /** On by default, with the limits of the service. One {@link Limiter} can serve several clients of an account. */
  readonly limit?: LimitOptions | Limiter | false;
  /** Asks for what is known already with `If-None-Match`, and gives it again when the server answers 304. Off by default. */
  readonly conditional?: ConditionalOptions | boolean;
  /** Checks the data of every answer; what does not fit fails the call with a `DecodeError`. Off by default. */
  readonly validate?: Validator;
  readonly hooks?: Hooks;
  /** Such as `console`. Default: none. */
  readonly logger?: Logger;
  /** What the logger is told. Default `warn`. */
  readonly logLevel?: LogLevel;
  /** Headers added to every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Put before the client's own name in `User-Agent`, such as `my-app/1.2`. */
  readonly userAgent?: string;
  /** The most bytes of an answer that are read into memory. Default 64 MiB. */
  readonly maxResponseBytes?: number;
  /** Sends the requests. Default: the runtime's own `fetch`. */
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  /** A number from 0 up to 1, for the waits between retries. Default `Math.random`. */
  readonly random?: () => number;
}

/** @throws ConfigError that names what is no number, or out of range */
export function checkOptions(
  owner: string,
  { timeout, retry }: { readonly timeout?: object | undefined; readonly retry?: object | false | undefined },
): void {
  checkNumbers(owner, "timeout", timeout, 1);
  checkNumbers(owner, "retry", retry, 0);
}
