import type { Clock } from "../clock.ts";
import type { BoundApi } from "./bound-api.ts";
import type { CompiledOperation } from "./compile-operations.ts";
import type { Engine } from "./engine.ts";
import type { MockResponse } from "./handler.ts";
import { type Arrival, HANG_UP, type Violation } from "./mock-api.ts";
import { parsePrefer } from "./prefer.ts";
import type { RawRequest } from "./raw-request.ts";
import { fail, report } from "./report-defect.ts";
import type { CheckedAnswer } from "./run-stages.ts";
import type { Exchange } from "./stages.ts";

/** An answer that the description does not allow: a defect of the mock or of the description. */
export interface MockViolation {
  readonly api: string;
  readonly operationId: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The status the answer had. */
  readonly status: number;
  readonly violations: readonly Violation[];
  /** What the handler threw, if it did. */
  readonly error?: unknown;
}

/** One API as a mock serves it: what it does, and its compiled description. */
export interface ServedApi {
  readonly api: BoundApi;
  readonly engine: Engine;
  readonly clock: Clock;
  /** Where the mock is reached; known once it listens. */
  readonly origin: () => string;
  /** Whether an answer that breaks the description is replaced by status 500. */
  readonly strict: boolean;
  readonly report: (violation: MockViolation) => void;
  /** A recorded answer, which is given instead of any other. */
  readonly recorded?: ((request: RawRequest) => MockResponse | undefined) | undefined;
}

export interface Served {
  /** `undefined` when the connection is to be dropped. */
  readonly answer: MockResponse | undefined;
  readonly operation: CompiledOperation | undefined;
}

/** Where a request leads, without answering it. */
export function findOperation(
  { api, engine }: Pick<ServedApi, "api" | "engine">,
  { method, path }: RawRequest,
): CompiledOperation | undefined {
  if (!isWellFormed(path)) return undefined;
  const found = engine.route(method === "HEAD" && api.headLikeGet === true ? "GET" : method, path);
  return found.kind === "found" ? found.operation : undefined;
}

/** Answers one request, at once where it can. Neither throws nor rejects. */
export function serveApi(served: ServedApi, request: RawRequest): Served | Promise<Served> {
  const { api, engine, clock, origin } = served;
  if (!isWellFormed(request.path)) return { answer: api.dialect.malformedUrl(), operation: undefined };
  const preference = parsePrefer(request.headers.prefer);
  const accept = request.headers.accept;
  const exchange: Exchange = { request, api, clock, origin: origin(), preference, accept };
  const arrival: Arrival = {
    request,
    get operation() {
      return exchange.operation ?? findOperation(served, request);
    },
  };
  try {
    const early = api.before(arrival);
    if (early !== undefined) return refuseEarly(served, exchange, early);
    const result = engine.run(exchange);
    if (!(result instanceof Promise)) return finish(served, exchange, arrival, result);
    return result
      .then((checked) => finish(served, exchange, arrival, checked))
      .catch((error: unknown) => fail(served, exchange, error));
  } catch (error) {
    return fail(served, exchange, error);
  }
}

/** What goes out of what the operation answered. */
function finish(
  served: ServedApi,
  exchange: Exchange,
  arrival: Arrival,
  result: CheckedAnswer | undefined,
): Served {
  const { operation } = exchange;
  if (exchange.refusal !== undefined) return { answer: exchange.refusal, operation };
  if (result === undefined) throw new Error("no operation and no refusal");
  const answer = served.api.after(result.answer, arrival);
  const isChanged = answer !== result.answer;
  const violations = isChanged ? (operation?.checkResponse(answer) ?? []) : result.violations;
  const found = result.violations.length > 0 ? result.violations : violations;
  if (found.length === 0) return { answer, operation };
  const replaced = report(served, exchange, result.answer.status, found);
  return { answer: served.strict ? replaced : answer, operation };
}

/** What the API says before the operation; the operation must declare it too. */
function refuseEarly(served: ServedApi, exchange: Exchange, early: MockResponse | typeof HANG_UP): Served {
  const operation = findOperation(served, exchange.request);
  if (early === HANG_UP) return { answer: undefined, operation };
  const violations = operation?.checkResponse(early) ?? [];
  if (violations.length === 0) return { answer: early, operation };
  if (operation) exchange.operation = operation;
  const replaced = report(served, exchange, early.status, violations);
  return { answer: served.strict ? replaced : early, operation };
}

/** `%` not followed by two hex digits, or bytes that are not UTF-8. */
function isWellFormed(path: string): boolean {
  if (!path.includes("%")) return true;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
