import { Call } from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Credentials } from "./credentials.ts";
import type { Dialect } from "./dialect.ts";
import { checkHeader } from "./encode/check-header.ts";
import { FirstCalls } from "./limit/first-calls.ts";
import type { BucketLimit } from "./limit/limiter.ts";
import type { Operation } from "./operation.ts";
import { type CallOptions, type ClientOptions, checkOptions } from "./options.ts";
import type { Answer } from "./pipeline/answer.ts";
import { sendCall } from "./pipeline/send-call.ts";
import type { Transport } from "./pipeline/transport.ts";
import type { Rest } from "./rest.ts";

/** Sends one operation, and resolves to refusals too. */
export type Send = (
  transport: Transport,
  operation: Operation,
  args: object | undefined,
  options: CallOptions,
) => Promise<Answer>;

/** What an API's package adds to the options of its users. */
export interface ClientSetup<Api extends string> {
  readonly api: Api;
  /** Already checked by `checkBaseUrl`. */
  readonly baseUrl: string;
  /** Name and version for `User-Agent`. */
  readonly product: string;
  readonly dialect: Dialect;
  /** Gives what is exported by `@debrid-drive/runtime/rest`, and what is known about the API's error codes. */
  readonly loadRest: () => Promise<Rest>;
  readonly credentials?: Credentials | undefined;
  /** The limits of the service, by the names of `x-bucket`. */
  readonly buckets?: Readonly<Record<string, BucketLimit>>;
  /** In place of sending a call as it is, such as {@link preparing}. */
  readonly send?: Send;
  readonly options: ClientOptions;
}

export let transportOf: (client: Client) => Transport;

/** Sends the operations of one API. Made by the `createClient` of that API's package. */
export class Client<Api extends string = string> {
  static {
    transportOf = (client) => client.#transport;
  }

  declare readonly api: Api;
  declare readonly baseUrl: string;
  /** Time as this client sees it: flows that poll wait on it. */
  declare readonly clock: Clock;
  readonly #transport: Transport;
  readonly #send: Send;

  constructor({ api, baseUrl, product, buckets = {}, send = sendCall, options, ...setup }: ClientSetup<Api>) {
    const { userAgent, limit, clock = systemClock } = options;
    checkOptions(api, options);
    const agent = userAgent ? `${userAgent} ${product}` : product;
    const headers = Object.entries({ "User-Agent": agent, ...options.headers });
    for (const [name, value] of headers) checkHeader(api, name, value);
    this.api = api;
    this.baseUrl = baseUrl;
    this.clock = clock;
    this.#send = send;
    this.#transport = {
      ...setup,
      api,
      baseUrl,
      options,
      clock,
      buckets,
      timeout: { tryMs: 30_000, totalMs: 90_000, ...options.timeout },
      headers,
      limits: limit === false ? undefined : new FirstCalls(buckets, clock),
      retriesLeft: 200,
      isReady: !(options.conditional || options.hooks || options.logger || options.validate || limit),
    };
  }

  /** Sends one operation. Bad arguments come back as a {@link ConfigError}, like every other failure. */
  call<T, Code extends number>(
    operation: Operation,
    args?: object,
    options: CallOptions = {},
  ): Call<T, Code> {
    return Call.of<T, Code>(this.#send(this.#transport, operation, args, options));
  }
}
