import { Call, type Outcome } from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import { answerKindOf } from "./decode/answer-kind.ts";
import { decodeBody, NotJson } from "./decode/decode-body.ts";
import type { Dialect } from "./dialect.ts";
import { encodeArguments } from "./encode/request-parts.ts";
import { ApiError } from "./errors/api-error.ts";
import { ClientError } from "./errors/client-error.ts";
import type { Failure } from "./errors/failure.ts";
import { ConfigError, DecodeError, HttpError } from "./errors/transport-errors.ts";
import type { Operation } from "./operation.ts";
import {
  type CallOptions,
  type ClientOptions,
  DEFAULT_MAX_RESPONSE_BYTES,
  DEFAULT_TIMEOUTS,
  type Timeouts,
} from "./options.ts";
import { type Exchange, exchange, type Transport } from "./pipeline/exchange.ts";

/** What an API's package adds to the options of its users. */
export interface ClientSetup<Api extends string> {
  readonly api: Api;
  /** Already checked by `checkBaseUrl`. */
  readonly baseUrl: string;
  /** Name and version for `User-Agent`. */
  readonly product: string;
  readonly dialect: Dialect;
  readonly credentials?: Credentials | undefined;
  readonly options: ClientOptions;
}

/** Sends the operations of one API. Made by the `createClient` of that API's package. */
export class Client<Api extends string = string> {
  readonly api: Api;
  readonly baseUrl: string;
  /** Time as this client sees it: flows that poll wait on it. */
  readonly clock: Clock;
  readonly #transport: Transport;
  readonly #dialect: Dialect;
  readonly #headers: Readonly<Record<string, string>>;

  constructor({ api, baseUrl, product, dialect, credentials, options }: ClientSetup<Api>) {
    this.api = api;
    this.baseUrl = baseUrl;
    this.clock = options.clock ?? systemClock;
    this.#dialect = dialect;
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
        const done = await this.exchange(operation, () => this.#build(operation, args, options), options);
        return { ok: true, data: this.#read(operation, done) as T, response: done.response, meta: done.meta };
      } catch (error) {
        return failed<T, Code>(error);
      }
    });
  }

  /** Sends a request along the client's own way: deadlines, credentials, bounded body. */
  async exchange(operation: Operation, build: () => Request, options: CallOptions): Promise<Exchange> {
    checkTimeouts(operation.id, options.timeout);
    return exchange(this.#transport, operation, build, options);
  }

  /** Headers of every request: the client's own, then the caller's. */
  headersFor(options: CallOptions): Headers {
    const headers = new Headers(this.#headers);
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      if (value === null) headers.delete(name);
      else headers.set(name, checkHeader(this.api, name, value));
    }
    return headers;
  }

  #build(operation: Operation, args: object | undefined, options: CallOptions): Request {
    const { path, query, headers: own, body } = encodeArguments(operation, args);
    const headers = this.headersFor(options);
    for (const [name, value] of Object.entries(own)) {
      if (!headers.has(name)) headers.set(name, value);
    }
    return new Request(this.baseUrl + path + (query && `?${query}`), {
      method: operation.method,
      headers,
      redirect: "manual",
      ...(body !== undefined && { body }),
    });
  }

  #read(operation: Operation, { response, bytes, meta }: Exchange): unknown {
    const { status, headers } = response;
    const context = { operation: operation.id, meta };
    const success = operation.success.includes(status);
    try {
      const body = decodeBody(bytes, answerKindOf(operation, status, headers), headers);
      const verdict = this.#dialect.read({ status, headers, body }, operation);
      switch (verdict.kind) {
        case "data":
          return status === 204 && operation.emptyList ? [] : verdict.data;
        case "refused": {
          const { refusal } = verdict;
          const kind = operation.errors.includes(refusal.code) ? "api" : "unlisted";
          throw new ApiError(kind, refusal.code, refusal, context);
        }
        case "failed":
          throw new HttpError(redirectHint(response), context);
        case "foreign":
          throw new DecodeError(verdict.problem, context);
      }
    } catch (error) {
      if (!(error instanceof NotJson)) throw error;
      if (!success) throw new HttpError(redirectHint(response), context);
      throw new DecodeError(error.message, context);
    }
  }
}

function failed<T, Code extends number>(error: unknown): Outcome<T, Code> {
  if (!(error instanceof ClientError)) throw error;
  return { ok: false, error: error as unknown as Failure<Code>, meta: error.meta };
}

function redirectHint({ status, headers, type }: Response): string {
  if (type !== "opaqueredirect" && (status < 300 || status >= 400)) return "";
  const location = headers.get("location")?.split("?", 1)[0];
  return `; redirects are not followed${location ? ` (to ${location})` : ""}, is baseUrl right?`;
}

// Checked here because a runtime's own error would print the value.
function checkHeader(owner: string, name: string, value: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    throw new ConfigError(owner, "headers", "a name is no header name");
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
    throw new ConfigError(
      owner,
      `headers.${name}`,
      "the value holds a line break or a character above U+00FF",
    );
  }
  return value;
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
