import { Call } from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import type { Dialect } from "./dialect.ts";
import { checkHeader } from "./encode/check-header.ts";
import { checkMilliseconds } from "./encode/check-milliseconds.ts";
import { encodeArguments } from "./encode/request-parts.ts";
import { ClientError } from "./errors/client-error.ts";
import type { Failure } from "./errors/failure.ts";
import { ConfigError, DecodeError } from "./errors/transport-errors.ts";
import { loadPart } from "./flow/load-part.ts";
import { type BucketLimit, Limiter } from "./limit/limiter.ts";
import type { Hooks } from "./observe/hooks.ts";
import type { Operation } from "./operation.ts";
import {
  type CallOptions,
  type ClientOptions,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_TIMEOUTS,
  type Fetch,
  type Timeouts,
} from "./options.ts";
import type { Deadline } from "./pipeline/deadline.ts";
import { exchange } from "./pipeline/exchange.ts";
import type { Answer, Sending } from "./pipeline/run.ts";
import type { Outgoing, Transport } from "./pipeline/transport.ts";
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
  readonly #setup: ClientSetup<Api>;
  readonly #transport: Transport & { listeners: Hooks[] };
  readonly #headers: readonly (readonly [name: string, value: string])[];
  /** Parts that only some clients use. */
  #load: (() => Promise<void>) | undefined;

  constructor(setup: ClientSetup<Api>) {
    const { api, baseUrl, product, options } = setup;
    const { hooks, conditional, logger, userAgent } = options;
    this.api = api;
    this.baseUrl = baseUrl;
    this.clock = options.clock ?? systemClock;
    this.limiter = limiterOf(options.limit, setup.buckets, this.clock);
    this.#setup = setup;
    this.#headers = Object.entries({
      "User-Agent": userAgent ? `${userAgent} ${product}` : product,
      ...options.headers,
    });
    for (const [name, value] of this.#headers) checkHeader(api, name, value);
    const transport = {
      origin: new URL(baseUrl).origin,
      credentials: setup.credentials,
      clock: this.clock,
      random: options.random ?? Math.random,
      dialect: setup.dialect,
      limiter: this.limiter,
      retry: retryOptions(api, options.retry),
      budget: new RetryBudget(),
      etags: undefined,
      listeners: hooks ? [hooks] : [],
      timeout: { ...DEFAULT_TIMEOUTS, ...checkTimeouts(api, options.timeout) },
      maxResponseBytes: options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES,
    };
    this.#transport = transport;
    if (conditional || logger) {
      this.#load = async () => {
        const { addExtras } = await loadPart(api, () => import("./extras.ts"));
        // Calls that began together wait for the same.
        if (this.#load) addExtras(transport, options);
        this.#load = undefined;
      };
    }
  }

  /** Sends one operation. Bad arguments come back as a {@link ConfigError}, like every other failure. */
  call<T, Code extends number>(
    operation: Operation,
    args?: object,
    options: CallOptions = {},
  ): Call<T, Code> {
    return Call.start<T, Code>(async () => {
      try {
        let call: PreparedCall = { operation, args };
        const sendingOf = (prepared: PreparedCall): Sending => {
          call = prepared;
          return { operation: call.operation, build: () => this.#build(prepared, options) };
        };
        const prepare = (deadline: Deadline) => {
          const given = this.#setup.prepare;
          const prepared = given ? given(call, { ...options, signal: deadline.signal }) : call;
          return prepared instanceof Promise ? prepared.then(sendingOf) : sendingOf(prepared);
        };
        const answer = await this.#exchange(operation, prepare, options, args);
        const { response, meta } = answer.exchange;
        const data = this.#dataOf(call.operation, answer);
        return { ok: true, data: (call.read ? call.read(data) : data) as T, response, meta };
      } catch (error) {
        if (!(error instanceof ClientError)) throw error;
        const explained = (await this.#setup.explain?.(error, operation, options)) ?? error;
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
    const own = this.#setup.options.fetch;
    const send: Fetch = own ?? fetch;
    const outgoing = (): Outgoing => {
      const request = build();
      const { method, url, headers } = request;
      return { method, url, headers, isByRuntime: !own, send: (signal) => send(request, { signal }) };
    };
    return this.#exchange(operation, () => ({ operation, build: outgoing }), options, args);
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
    for (const [name, value] of this.#headers) headers.set(name, value);
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (value === null) headers.delete(name);
      else headers.set(name, checkHeader(this.api, name, value));
    }
    return headers;
  }

  #exchange(
    operation: Operation,
    prepare: (deadline: Deadline) => Sending | Promise<Sending>,
    options: CallOptions,
    args: unknown,
  ): Promise<Answer> {
    checkTimeouts(operation.id, options.timeout);
    // Before any deadline begins: a clock of a test does not wait for files.
    const send = () => exchange(this.#transport, operation, prepare, options, args);
    return this.#load ? this.#load().then(send) : send();
  }

  #build({ operation, args }: PreparedCall, options: CallOptions): Outgoing {
    const { path, query, headers: own, body } = encodeArguments(operation, args);
    const { method } = operation;
    const url = this.baseUrl + path + (query && `?${query}`);
    const headers = this.headersFor(options, own);
    const init: RequestInit = { method, headers, redirect: "manual", body: body ?? null };
    const send = this.#setup.options.fetch;
    return {
      method,
      url,
      headers,
      isByRuntime: !send,
      send: (signal) => (send ? send(new Request(url, init), { signal }) : fetch(url, { ...init, signal })),
    };
  }

  #dataOf(operation: Operation, { exchange: { response, meta }, verdict, error }: Answer): unknown {
    if (verdict.kind !== "data") throw error;
    const { validate } = this.#setup.options;
    const problems = validate?.(operation, response.status, verdict.data) ?? [];
    const { length } = problems;
    if (length === 0) return verdict.data;
    const more = length > 3 ? `, and ${length - 3} more` : "";
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

function checkTimeouts(owner: string, timeout: Timeouts = {}): Timeouts {
  for (const name of ["tryMs", "totalMs"] as const)
    checkMilliseconds(owner, `timeout.${name}`, timeout[name]);
  return timeout;
}
