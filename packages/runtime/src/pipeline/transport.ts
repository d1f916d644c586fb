import type { Clock } from "../clock.ts";
import type { EtagCache } from "../conditional/etag-cache.ts";
import type { Credentials } from "../credentials.ts";
import type { Dialect } from "../dialect.ts";
import type { BucketLimit } from "../limit/limiter.ts";
import type { Limits } from "../limit/slot.ts";
import type { Notify } from "../observe/hooks.ts";
import type { Operation } from "../operation.ts";
import type { ClientOptions, Timeouts } from "../options.ts";
import type { Rest } from "../rest.ts";
import type { Answer } from "./answer.ts";

/** Everything a request needs on its way, the same for all calls of a client. */
export interface Transport {
  readonly api: string;
  /** Requests, and so credentials, go to its origin only. */
  readonly baseUrl: string;
  readonly options: ClientOptions;
  readonly clock: Clock;
  readonly dialect: Dialect;
  readonly credentials?: Credentials | undefined;
  /** The limits of the service, by the names of `x-bucket`. */
  readonly buckets: Readonly<Record<string, BucketLimit>>;
  readonly timeout: Required<Timeouts>;
  /** The client's own. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  limits: Limits | undefined;
  /** In tenths: 20 to begin with, and one more for every ten calls that succeed. */
  retriesLeft: number;
  readonly loadRest: () => Promise<Rest>;
  /** As soon as it has been loaded. */
  rest?: Rest;
  /** Settles when a load that was begun is over: until then nobody knows whether the server wants a pause. */
  loading?: Promise<unknown>;
  /** False as long as the options ask for more that {@link setUp} has to give. */
  isReady: boolean;
  etags?: EtagCache;
  notify?: Notify;
  /** Throws for data that is not what the description says. */
  check?: (operation: Operation, answer: Answer) => void;
}

/** A request that has not been sent yet. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** Credentials are added to them. */
  readonly headers: Headers;
  send(signal: AbortSignal): Promise<Response>;
}
