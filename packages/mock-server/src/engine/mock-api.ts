import type { Clock } from "../clock.ts";
import type { AnyHandlers, MockResponse } from "./handler.ts";
import type { OperationSource } from "./list-operations.ts";
import type { RawRequest } from "./raw-request.ts";

/** One rule of the description that a request or an answer broke. */
export interface Violation {
  /** Where. Only an answer breaks a rule in `status`. */
  readonly in: "body" | "query" | "path" | "header" | "cookie" | "security" | "status";
  /** JSON pointer below that place, `""` for the whole. */
  readonly pointer: string;
  /** The keyword or check that failed, such as `required` or `type`. */
  readonly rule: string;
  /** A sentence fit to be shown. */
  readonly message: string;
}

/** A request that breaks the description, as far as it could be read. */
export interface InvalidRequest {
  readonly operation: string;
  readonly body: unknown;
}

/** How an API words what goes wrong before an operation runs. */
export interface Dialect {
  /** No path of the description fits. */
  unknownRoute(request: { method: string; path: string }): MockResponse;
  /** A path fits, its verb does not. */
  wrongMethod(request: { method: string; path: string; allowed: readonly string[] }): MockResponse;
  /** `%` not followed by two hex digits. */
  malformedUrl(): MockResponse;
  /** A JSON body that does not parse, sent to this operation. */
  malformedBody(operation?: string): MockResponse;
  /** The credentials are missing or have the wrong form. */
  unauthorized(): MockResponse;
  /** The request breaks the description; at least one violation. */
  invalid(violations: readonly Violation[], request?: InvalidRequest): MockResponse;
  /** The body is above the mock's size cap. */
  tooLarge(): MockResponse;
  /** There were too many requests, where the API has words for it. */
  tooManyRequests?(): MockResponse;
}

/** Given instead of an answer by a server that drops the connection. */
export const HANG_UP: unique symbol = Symbol("the connection is dropped");

/** A request that has come in. */
export interface Arrival {
  readonly request: RawRequest;
  /** Where its path and verb lead, if anywhere. Found when it is asked for. */
  readonly operation: OperationSource | undefined;
}

/** What an API does around its operations, whichever they are. */
export interface Around<State> {
  /** The request as the server understands it, such as with another verb. */
  readonly understand?: (request: RawRequest) => RawRequest;
  /** Looks at a request before its operation; an answer is a refusal. */
  readonly before?: (arrival: Arrival, state: State) => MockResponse | typeof HANG_UP | undefined;
  /** May change what the operation answered. */
  readonly after?: (answer: MockResponse, arrival: Arrival, state: State) => MockResponse;
}

/** Paths that are in no description, such as those of files to download. */
export interface FilePaths<State> {
  /** URL path prefixes, such as `/d/`. */
  readonly prefixes: readonly string[];
  answer(request: RawRequest, context: FileContext<State>): MockResponse;
}

export interface FileContext<State> {
  readonly state: State;
  readonly clock: Clock;
  /** Where this mock is reached. */
  readonly origin: string;
}

/** What the engine needs to serve one API. */
export interface MockApi<State = unknown> {
  readonly name: "realdebrid" | "cloudreve";
  /** URL path prefixes that belong to this API, such as `/rest/1.0/`. */
  readonly prefixes: readonly string[];
  /** Whether HEAD is answered like GET, without the body. Default: HEAD is a verb like any other. */
  readonly headLikeGet?: boolean;
  readonly handlers: AnyHandlers<State>;
  /** What is served beside the description. */
  readonly files?: FilePaths<State>;
  readonly dialect: Dialect;
  readonly around?: Around<State>;
  createState(start: StateStart): State;
}

export interface StateStart {
  readonly clock: Clock;
  /** Same seed, same ids and sizes. */
  readonly seed: number;
  /** Whether requests are counted and refused when there are too many. Default: false. */
  readonly limits?: boolean;
}
