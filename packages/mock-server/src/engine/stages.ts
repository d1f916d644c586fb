import type { Clock } from "../clock.ts";
import type { BoundApi, HandlerInput } from "./bound-api.ts";
import type { CompiledOperation } from "./compile-operations.ts";
import { type MockResponse, PASS, type Pass } from "./handler.ts";
import type { Violation } from "./mock-api.ts";
import type { ExampleWish } from "./prism.ts";
import type { RawRequest } from "./raw-request.ts";
import type { createRouter } from "./router.ts";
import type { Stages } from "./run-stages.ts";

/** One request, and what the stages found out about it. */
export interface Exchange extends ExampleWish {
  readonly request: RawRequest;
  readonly api: BoundApi;
  readonly clock: Clock;
  readonly origin: string;
  operation?: CompiledOperation;
  pathValues?: Readonly<Record<string, string>>;
  /** What the handler gets; it was checked, so it has the handler's types. */
  input?: Pick<HandlerInput, "path" | "query" | "body">;
  /** Set by the first check that fails. */
  refusal?: MockResponse;
}

/** The order of real servers: route, verb, credentials, body, validation, handler. */
export function stagesFor(
  route: ReturnType<typeof createRouter<CompiledOperation>>,
): Stages<CompiledOperation, Exchange> {
  return {
    route: (exchange) => findOperation(exchange, route),
    checkSecurity: (exchange, operation) => {
      if (!operation.hasCredentials(exchange.request)) exchange.refusal = exchange.api.dialect.unauthorized();
    },
    checkRequest: (exchange, operation) => {
      if (exchange.refusal !== undefined) return;
      const refusal = checkRequest(exchange, operation);
      if (refusal !== undefined) exchange.refusal = refusal;
    },
    answer,
    checkResponse: (operation, response) => operation.checkResponse(response),
  };
}

function findOperation(
  exchange: Exchange,
  route: ReturnType<typeof createRouter<CompiledOperation>>,
): CompiledOperation | undefined {
  const { request, api } = exchange;
  const { method, path } = request;
  const found = route(method === "HEAD" && api.headLikeGet === true ? "GET" : method, path);
  switch (found.kind) {
    case "unknown":
      exchange.refusal = api.dialect.unknownRoute({ method, path });
      return undefined;
    case "wrong-method":
      exchange.refusal = api.dialect.wrongMethod({ method, path, allowed: found.allowed });
      return undefined;
    case "found":
      exchange.operation = found.operation;
      exchange.pathValues = found.values;
      return found.operation;
  }
}

function checkRequest(exchange: Exchange, operation: CompiledOperation): MockResponse | undefined {
  const { request, api } = exchange;
  if (request.body === undefined) return api.dialect.tooLarge();
  const body = operation.readBody(request.body, request.headers["content-type"]);
  if (body.kind === "malformed") return api.dialect.malformedBody(operation.id);
  const parameters = operation.readParameters(request, exchange.pathValues ?? {});
  if (parameters.violations.length > 0 || body.violations.length > 0) {
    const violations: readonly Violation[] = [...parameters.violations, ...body.violations];
    return api.dialect.invalid(violations, { operation: operation.id, body: body.value });
  }
  const { path, query } = parameters;
  exchange.input = { path: path as never, query: query as never, body: body.value as never };
  return undefined;
}

type Given = MockResponse | Pass;

function answer(exchange: Exchange, operation: CompiledOperation): Given | Promise<Given> {
  if (exchange.refusal !== undefined) return exchange.refusal;
  const handler = exchange.preference ? undefined : exchange.api.handlerOf(operation.id);
  if (handler === undefined || exchange.input === undefined) return PASS;
  const { request, clock, origin } = exchange;
  const { path, query, body } = exchange.input;
  return handler({ path, query, body, headers: request.headers, clock, origin }) as Given | Promise<Given>;
}
