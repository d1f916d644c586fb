import { type Clock, systemClock } from "../clock.ts";
import { BodyTooLarge, readBody } from "../decode/read-body.ts";
import type { DecodeError, HttpError } from "../errors/answer-errors.ts";
import type { ClientError } from "../errors/client-error.ts";
import type { Fetch } from "../options.ts";
import { type RetryOptions, retryOptions } from "../retry/retry-options.ts";
import { type Hide, hideNothing } from "../secrets/hide.ts";
import { checkUrl } from "./check-url.ts";
import { decodeError, httpError, networkError } from "./failures.ts";
import { type Journey, RETRY, waitToRetry, withDeadline } from "./journey.ts";
import { requestOnce } from "./send.ts";

const MOST_BYTES = 1_048_576;

export interface StorageRequest {
  readonly method: "GET" | "PUT" | "POST";
  /** Counts as a secret: errors show its origin only. */
  readonly url: string | URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** Has a size; never a stream. */
  readonly body?: Blob | Uint8Array<ArrayBuffer> | string;
  /** Milliseconds until the whole answer is there. */
  readonly timeoutMs: number;
}

/** A whole answer, of any status. */
export interface StorageAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The origin it came from. */
  readonly origin: string;
}

export interface StorageLinkOptions {
  /** What errors call it. */
  readonly operation: string;
  /** Ends requests and waits with its reason. */
  readonly signal: AbortSignal;
  /** `maxRetries` counts failures in a row (default 6), `maxElapsedMs` the time since the last success (default 300,000). */
  readonly retry?: RetryOptions | false | undefined;
  readonly fetch?: Fetch | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
}

/**
 * Sends bytes to a server that is not the API's: no credentials of the client, no redirects, a deadline for each
 * request, at most 1 MiB of an answer, and no address in any error.
 */
export class StorageLink implements Journey {
  readonly settings: Journey["settings"];
  readonly signal: AbortSignal;
  /** Takes out of a text what the last request sent. */
  hide: Hide = hideNothing;
  attempts = 0;
  waitedMs = 0;
  failures = 0;
  progressAt: number;

  /** @throws ConfigError for wrong retry options */
  constructor(options: StorageLinkOptions) {
    const { operation, signal, clock = systemClock } = options;
    this.settings = {
      operation,
      retry: retryOptions(operation, options.retry, RETRY),
      fetch: options.fetch ?? ((request: Request, init?: RequestInit) => fetch(request, init)),
      clock,
      random: options.random ?? Math.random,
    };
    this.signal = signal;
    this.progressAt = clock.now();
  }

  /** One request, whatever its answer says. Fails with `NetworkError`, `TimeoutError`, `DecodeError` or the signal's reason. */
  async send({ method, url, headers, body, timeoutMs }: StorageRequest): Promise<StorageAnswer> {
    this.signal.throwIfAborted();
    this.hide = hideNothing;
    const target = checkUrl(this.settings.operation, url);
    const { origin } = target;
    const init = {
      method,
      redirect: "manual",
      ...(headers && { headers }),
      ...(body !== undefined && { body }),
    };
    return withDeadline(this, timeoutMs, async (signal) => {
      const response = await requestOnce(this, target, init as RequestInit, signal);
      try {
        const bytes = await readBody(response, MOST_BYTES, signal);
        const text = new TextDecoder().decode(bytes);
        return { status: response.status, headers: response.headers, text, origin };
      } catch (cause) {
        if (cause instanceof BodyTooLarge) throw decodeError(this, response, cause.message);
        throw networkError(this, origin, cause);
      }
    });
  }

  /** Something was stored: earlier failures count no more. */
  progressed(): void {
    this.failures = 0;
    this.progressAt = this.settings.clock.now();
  }

  /** Waits until another try makes sense; throws the error when none does. */
  async waitToRetry(error: ClientError): Promise<void> {
    await waitToRetry(this, error);
  }

  /** The error for a status that is no success; retryable for 408, 429 and 5xx. `code` is what the storage calls it. */
  refusal(answer: StorageAnswer, code?: string): HttpError {
    const shown = code !== undefined && /^[\w.-]{1,60}$/.test(this.hide(code)) ? `: ${code}` : "";
    return httpError(this, answer, answer.origin, shown);
  }

  /** The error for an answer that is not what this storage sends. */
  foreign(answer: StorageAnswer, problem: string): DecodeError {
    return decodeError(this, answer, problem);
  }
}
