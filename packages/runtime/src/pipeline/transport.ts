import type { Clock } from "../clock.ts";
import type { EtagCache } from "../conditional/etag-cache.ts";
import type { Credentials } from "../credentials.ts";
import type { Dialect } from "../dialect.ts";
import type { Limiter } from "../limit/limiter.ts";
import type { Hooks } from "../observe/hooks.ts";
import type { Timeouts } from "../options.ts";
import type { RetryBudget } from "../retry/retry-budget.ts";
import type { RetryOptions } from "../retry/retry-options.ts";

/** Everything a request needs on its way, the same for all calls of a client. */
export interface Transport {
  /** The only origin that requests, and so credentials, go to. */
  readonly origin: string;
  readonly clock: Clock;
  readonly random: () => number;
  readonly dialect: Dialect;
  readonly credentials: Credentials | undefined;
  readonly limiter: Limiter | undefined;
  readonly retry: Required<RetryOptions>;
  readonly budget: RetryBudget;
  readonly listeners: readonly Hooks[];
  /** What few clients use, and what is therefore loaded when one does. */
  etags: EtagCache | undefined;
  readonly timeout: Required<Timeouts>;
  readonly maxResponseBytes: number;
}

/** A request that has not been sent yet. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** Credentials are added to them. */
  readonly headers: Headers;
  /** The runtime sends it, which ends an answer after as many bytes as announced. Others may not. */
  readonly isByRuntime: boolean;
  send(signal: AbortSignal): Promise<Response>;
}
