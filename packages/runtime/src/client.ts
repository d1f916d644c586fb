import { Call } from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import { EtagCache } from "./conditional/etag-cache.ts";
import type { Credentials } from "./credentials.ts";
import type { Dialect } from "./dialect.ts";
import { checkHeader } from "./encode/check-header.ts";
import { encodeArguments } from "./encode/request-parts.ts";
import { ClientError } from "./errors/client-error.ts";
import type { Failure } from "./errors/failure.ts";
import { ConfigError, DecodeError } from "./errors/transport-errors.ts";
import { within } from "./flow/within.ts";
import { type BucketLimit, Limiter } from "./limit/limiter.ts";
import type { Hooks } from "./observe/hooks.ts";
import { loggingHooks } from "./observe/logger.ts";
import type { Operation } from "./operation.ts";
import {
  type CallOptions,
  type ClientOptions,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_TIMEOUTS,
  type Timeouts,
  type Validator,
} from "./options.ts";
import { exchange } from "./pipeline/exchange.ts";
import type { Answer } from "./pipeline/run.ts";
import type { Transport } from "./pipeline/transport.ts";
import { RetryBudget } from "./retry/retry-budget.ts";
import { retryOptions } from "./retry/retry-options.ts";

/** A call as the server at hand understands it. */
export interface PreparedCall {
  readonly operation: Operation;
  readonly args?: object | undefined;
  /** Turns the data of that server's answer into what the caller was promised. */
  readonly read?: (data: unknown) => unknown;
}

/** What an API's package adds to the options of its users. */
export interface ClientSetup<Api extends string> {
  readonly api: Api;
  /** Already checked by `checkBaseUrl`. */
  readonly baseUrl: string;
  /** Name and version for `User-Agent`. */
  readonly product: string;
  readonly dialect: Dialect;
  readonly credentials?: Credentials | undefined;
  /** The limits of the service, by the names of `x-bucket`. */
  readonly buckets?: Readonly<Record<string, BucketLimit>>;
  /** Looks at a call before it is encoded: may change it, or refuse it with a {@link ConfigError}. */
  readonly prepare?: (call: PreparedCall, options: CallOptions) => PreparedCall | Promise<PreparedCall>;
  /** Looks at a failure: may find out more, and give an error that says it. */
  readonly explain?: (error: ClientError, operation: Operation, options: CallOptions) => Promise<ClientError>;
  readonly options: ClientOptions;
}

/** Sends the operations of one API. Made by the `createClient` of that API's package. */
export class Client<Api extends string = string> {
  readonly api: Api;
  readonly baseUrl: string;
  /** Time as this client sees it: flows that poll wait on it. */
  readonly clock: Clock;
  /** Undefined when the service has no known limits, or they were switched off. */
  readonly limiter: Limiter | undefined;
  readonly #transport: Transport;
  readonly #validate: Validator | undefined;
  readonly #prepare: ClientSetup<Api>["prepare"];
  readonly #explain: ClientSetup<Api>["explain"];
  readonly #headers: Readonly<Record<string, string>>;

  constructor({
    api,
    baseUrl,
    product,
    dialect,
    credentials,
    buckets,
    prepare,
    explain,
    options,
  }: ClientSetup<Api>) {
    this.api = api;
    this.baseUrl = baseUrl;
    this.clock = options.clock ?? systemClock;
    this.limiter = limiterOf(options.limit, buckets, this.clock);
    this.#validate = options.validate;
    this.#prepare = prepare;
    this.#explain = explain;
    this.#headers = {
      "User-Agent": options.userAgent ? `${options.userAgent} ${product}` : product,
      ...options.headers,
    };
    for (const [name, value] of Object.entries(this.#headers)) checkHeader(api, name, value);
    this.#transport = {
      origin: new URL(baseUrl).origin,
      credentials,
      fetch: options.fetch ?? ((request, init) => fetch(request, init)),
      clock: this.clock,
      random: options.random ?? Math.random,
      dialect,
      limiter: this.limiter,
      retry: retryOptions(api, options.retry),
      budget: new RetryBudget(),
      etags: etagsOf(options.conditional),
      listeners: listenersOf(options),
      timeout: { ...DEFAULT_TIMEOUTS, ...checkTimeouts(api, options.timeout) },
      maxResponseBytes: options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES,
    };
  }

  /** Sends one operation. Bad arguments come back as a {@link ConfigError}, like every other failure. */
  call<T, Code extends number>(
    operation: Operation,
    args?: object,
    options: CallOptions = {},
  ): Call<T, Code> {
    return Call.start<T, Code>(async () => {
      try {
        checkTimeouts(operation.id, options.timeout);
        const call: PreparedCall = { operation, args };
        const preparing = this.#prepare?.(call, options) ?? call;
        const { prepared, left } =
          preparing instanceof Promise
            ? await this.#awaited(preparing, operation, options)
            : { prepared: preparing, left: options };
        const build = () => this.#build(prepared, options);
        const answer = await this.exchange(prepared.operation, build, left, args);
        const { response, meta } = answer.exchange;
        const data = this.#dataOf(prepared.operation, answer);
        return { ok: true, data: (prepared.read ? prepared.read(data) : data) as T, response, meta };
      } catch (error) {
        if (!(error instanceof ClientError)) throw error;
        const explained = (await this.#explain?.(error, operation, options)) ?? error;
        return { ok: false, error: explained as unknown as Failure<Code>, meta: explained.meta };
      }
    });
  }

  /**
   * Sends a request along the client's own way: limits, deadlines, credentials, retries, bounded body.
   * @param args what the request was made of: no message repeats it
   */
  async exchange(
    operation: Operation,
    build: () => Request,
    options: CallOptions,
    args: unknown,
  ): Promise<Answer> {
    checkTimeouts(operation.id, options.timeout);
    return exchange(this.#transport, operation, build, options, args);
  }

  /**
   * Headers for a request to the API's own server whose answer the caller reads itself, such as a large file: the
   * client's own, and who calls.
   *
   * @throws ConfigError for another origin: credentials go nowhere else
   */
  async headersTo(url: URL, operation: Operation, signal: AbortSignal): Promise<Headers> {
    const { origin, credentials } = this.#transport;
    if (url.origin !== origin) {
      throw new ConfigError(operation.id, "baseUrl", `credentials go to ${origin} only`);
    }
    const headers = this.headersFor({});
    await credentials?.apply(headers, { operation, url, signal });
    return headers;
  }

  /** Headers of a request: the operation's, the client's own, then the caller's. */
  headersFor(options: CallOptions, operation: Readonly<Record<string, string>> = {}): Headers {
    const headers = new Headers(operation);
    for (const [name, value] of Object.entries(this.#headers)) headers.set(name, value);
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (value === null) headers.delete(name);
      else headers.set(name, checkHeader(this.api, name, value));
    }
    return headers;
  }

  /** The call once it is prepared, and its options with the time that is left for it. */
  async #awaited(preparing: Promise<PreparedCall>, { id }: Operation, options: CallOptions) {
    const { signal, timeout } = options;
    const totalMs = timeout?.totalMs ?? this.#transport.timeout.totalMs;
    const startedAt = this.clock.now();
    const limits = { signal, timeoutMs: totalMs, clock: this.clock };
    const prepared = await within(id, limits, () => preparing);
    const leftMs = Math.max(1, totalMs - (this.clock.now() - startedAt));
    const left: CallOptions = { ...options, timeout: { ...timeout, totalMs: leftMs } };
    return { prepared, left };
  }

  #build({ operation, args }: PreparedCall, options: CallOptions): Request {
    const { path, query, headers: own, body } = encodeArguments(operation, args);
    return new Request(this.baseUrl + path + (query && `?${query}`), {
      method: operation.method,
      headers: this.headersFor(options, own),
      redirect: "manual",
      ...(body !== undefined && { body }),
    });
  }

  #dataOf(operation: Operation, { exchange: { response, meta }, verdict, error }: Answer): unknown {
    if (error || verdict.kind !== "data") throw error;
    const problems = this.#validate?.(operation, response.status, verdict.data) ?? [];
    if (problems.length === 0) return verdict.data;
    const more = problems.length > 3 ? `, and ${problems.length - 3} more` : "";
    throw new DecodeError(`not as described: ${problems.slice(0, 3).join("; ")}${more}`, {
      operation: operation.id,
      meta,
    });
  }
}

function limiterOf(
  options: ClientOptions["limit"],
  buckets: ClientSetup<string>["buckets"],
  clock: Clock,
): Limiter | undefined {
  if (options === false) return undefined;
  if (options instanceof Limiter) return options;
  const all = { ...buckets, ...options?.buckets };
  return Object.keys(all).length === 0 ? undefined : new Limiter({ ...options, buckets: all, clock });
}

function etagsOf(options: ClientOptions["conditional"]): EtagCache | undefined {
  if (!options) return undefined;
  return new EtagCache(options === true ? {} : options);
}

function listenersOf({ hooks, logger, logLevel = "warn" }: ClientOptions): readonly Hooks[] {
  return [...(hooks ? [hooks] : []), ...(logger ? [loggingHooks(logger, logLevel)] : [])];
}

function checkTimeouts(owner: string, timeout: Timeouts = {}): Timeouts {
  for (const name of ["tryMs", "totalMs"] as const) {
    const value = timeout[name];
    if (value !== undefined && !(value > 0 && value <= 2 ** 31 - 1)) {
      throw new ConfigError(owner, `timeout.${name}`, "expected milliseconds between 1 and 2147483647");
    }
  }
  return timeout;
}
