import { headerOf } from "../engine/answer-body.ts";
import type { CompiledOperation } from "../engine/compile-operations.ts";
import type { Engine } from "../engine/engine.ts";
import type { Violation } from "../engine/mock-api.ts";
import { violation } from "../engine/violations.ts";
import type { ApiName } from "../specs.ts";
import { declaredCodes } from "./declared-codes.ts";
import { pathOf, type RecordedExchange, readBody } from "./recorded-exchange.ts";
import { toAnswer, toRawRequest } from "./to-wire.ts";
import type { FindUndeclaredKeys } from "./undeclared-keys.ts";

export interface CheckedApi {
  readonly name: ApiName;
  readonly route: Engine["route"];
  readonly undeclaredKeys: FindUndeclaredKeys;
}

export type Finding =
  /** The router's doing, not an operation's: a redirect to the same path, or its own 404. */
  | { readonly kind: "outside" }
  | { readonly kind: "undescribed" }
  | {
      readonly kind: "checked";
      readonly operation: string;
      readonly violations: readonly FoundViolation[];
      readonly undeclaredKeys: readonly string[];
    };

export interface FoundViolation extends Violation {
  readonly side: "request" | "response";
}

/** Holds one recorded exchange against the description. */
export function checkExchange(
  { name, route, undeclaredKeys }: CheckedApi,
  exchange: RecordedExchange,
): Finding {
  const { method } = exchange.request;
  const path = pathOf(exchange);
  if (isSlashRedirect(exchange, path) || isRouterAnswer(exchange)) return { kind: "outside" };
  // Real-Debrid takes a slash at the end of any path.
  const found = route(method, name === "realdebrid" ? withoutSlash(path) : path);
  if (found.kind !== "found") {
    // Servers take a slash for a slash even where it came as %2F; a path template cannot say so.
    const decoded = route(method, path.replaceAll(/%2f/gi, "/"));
    return { kind: decoded.kind === "found" ? "outside" : "undescribed" };
  }
  const { operation, values } = found;
  const given = toAnswer(exchange.response);
  const answer = [...operation.checkResponse(given), ...checkCode(name, operation, exchange.response)];
  const request = wasAccepted(name, exchange) ? checkRequest(name, operation, values, exchange) : [];
  return {
    kind: "checked",
    operation: operation.id,
    violations: [
      ...answer.map((one) => ({ ...one, side: "response" as const })),
      ...request.map((one) => ({ ...one, side: "request" as const })),
    ],
    undeclaredKeys: undeclaredKeys(operation.id, given),
  };
}

function checkRequest(
  api: ApiName,
  operation: CompiledOperation,
  values: Readonly<Record<string, string>>,
  exchange: RecordedExchange,
): readonly Violation[] {
  const request = toRawRequest(exchange.request);
  const parameters = operation.readParameters(request, values).violations;
  const { kind } = readBody(exchange.request.body);
  // Test data of Real-Debrid's clients often keeps the answer only.
  if (kind === "unkept" || (kind === "none" && api === "realdebrid")) return parameters;
  const body = operation.readBody(request.body ?? Buffer.alloc(0), request.headers["content-type"]);
  if (body.kind === "malformed") return [...parameters, violation("body", "", "json", "is not JSON")];
  return [...parameters, ...body.violations];
}

/** Whether the code in an answer is one that the operation lists. */
export function checkCode(
  api: ApiName,
  operation: CompiledOperation,
  { status, body }: Pick<RecordedExchange["response"], "status" | "body">,
): readonly Violation[] {
  const key = api === "cloudreve" ? "code" : "error_code";
  const code = field(body, key);
  if (typeof code !== "number" || declaredCodes(operation, status).includes(code)) return [];
  return [violation("body", `/${key}`, "x-error-codes", `must be a code the operation lists, not ${code}`)];
}

/** Requests are often wrong on purpose; only one that the server took says what it takes. */
function wasAccepted(api: ApiName, { response }: RecordedExchange): boolean {
  const code = api === "cloudreve" ? field(response.body, "code") : undefined;
  return typeof code === "number" ? code === 0 || code === 203 : response.status < 300;
}

/** Whether the router leads to the same path with a slash more or less. */
export function isSlashRedirect({ response }: Pick<RecordedExchange, "response">, path: string): boolean {
  if (response.status !== 301 && response.status !== 307) return false;
  const location = headerOf(response, "location");
  if (location === undefined) return false;
  const target = URL.parse(location, "http://recorded.invalid")?.pathname;
  return target !== undefined && target !== path && withoutSlash(target) === withoutSlash(path);
}

/** Whether the router says that there is no such path. */
export function isRouterAnswer({ response }: Pick<RecordedExchange, "response">): boolean {
  return response.status === 404 && field(response.body, "text") === "404 page not found";
}

const withoutSlash = (path: string): string => path.replace(/\/$/, "");

function field(body: unknown, name: string): unknown {
  return typeof body === "object" && body !== null ? Reflect.get(body, name) : undefined;
}
