import type { IncomingHttpHeaders } from "node:http";
import type { CompiledOperation } from "../engine/compile-operations.ts";
import type { MockResponse } from "../engine/handler.ts";
import { bodyKind } from "../engine/media-type.ts";
import type { Violation } from "../engine/mock-api.ts";
import { violation } from "../engine/violations.ts";
import {
  checkCode,
  type FoundViolation,
  isRouterAnswer,
  isSlashRedirect,
} from "../recordings/check-exchange.ts";
import type { ReadableBody } from "./decode-body.ts";
import type { Description, FoundRoute } from "./description.ts";

/** A request and its answer, as they went through. */
export interface WireExchange {
  readonly request: { readonly length: number; readonly body: ReadableBody };
  readonly answer: {
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
    readonly length: number;
    readonly body: ReadableBody;
  };
}

export interface WireFinding {
  readonly violations: readonly FoundViolation[];
  /** What could not be checked, and why. */
  readonly unchecked: readonly string[];
  /** The code in the body: `error_code` of Real-Debrid, `code` of Cloudreve. */
  readonly code: number | undefined;
}

/** Stands for bytes that were not kept. */
const SOMETHING = Buffer.of(0);
const BODILESS = [204, 304];

/** Holds an exchange against the description, whether the server took the request or not. */
export function checkWire(description: Description, route: FoundRoute, exchange: WireExchange): WireFinding {
  const { status, headers } = exchange.answer;
  const { value, answer } = readAnswer(route, exchange);
  const found: FoundViolation[] = [];
  const unchecked: string[] = [];
  const code = codeIn(value);
  if (route.operation === undefined) {
    const { method, path } = route.understood;
    const recorded = {
      request: { method, path },
      response: { status, headers: headers as never, body: value },
    };
    const isOutside = route.isEncoded || isSlashRedirect(recorded, path) || isRouterAnswer(recorded);
    if (!isOutside) {
      found.push({ side: "request", ...violation("path", "", "route", `${method} is not described here`) });
    }
    return { violations: found, unchecked, code };
  }
  const ofRequest = [
    ...checkRequest(route, route.operation, exchange, unchecked),
    ...description.checkUndeclared(route.operation, route.understood.query, exchange.request.length),
  ];
  for (const one of ofRequest) found.push({ side: "request", ...one });
  const ofAnswer = checkAnswer(description, route, route.operation, exchange, answer, value, unchecked);
  for (const one of ofAnswer) found.push({ side: "response", ...one });
  return { violations: found, unchecked, code };
}

function checkRequest(
  { understood, values }: FoundRoute,
  operation: CompiledOperation,
  { request }: WireExchange,
  unchecked: string[],
): readonly Violation[] {
  const { violations } = operation.readParameters(understood, values);
  const type = understood.headers["content-type"];
  const isKnown = request.body.bytes !== undefined;
  const bytes = request.body.bytes ?? (request.length > 0 ? SOMETHING : Buffer.alloc(0));
  const body = operation.readBody(bytes, type);
  if (!isKnown && !(body.kind === "read" && Buffer.isBuffer(body.value))) {
    unchecked.push(`the body of the request ${request.body.why}`);
    return violations;
  }
  if (body.kind === "malformed") return [...violations, violation("body", "", "json", "is not JSON")];
  return body.violations.length === 0 ? violations : [...violations, ...body.violations];
}

function checkAnswer(
  description: Description,
  { understood }: FoundRoute,
  operation: CompiledOperation,
  { answer: { status, headers, body } }: WireExchange,
  answer: MockResponse,
  value: unknown,
  unchecked: string[],
): readonly Violation[] {
  const found = [...operation.checkResponse(answer)];
  const cookies = headers["set-cookie"];
  if (cookies !== undefined) found.push(...description.checkCookies(operation, status, cookies));
  // HEAD gets the headers of a body that it does not get.
  if (understood.method === "HEAD") return found.filter((one) => one.in !== "body");
  if (body.bytes === undefined) {
    if (bodyKind(headers["content-type"] ?? "") !== "bytes") {
      unchecked.push(`the body of the answer ${body.why}`);
    }
    return found.filter((one) => one.in !== "body");
  }
  found.push(...checkCode(description.api, operation, { status, body: value }));
  return found;
}

function readAnswer(
  { understood }: FoundRoute,
  { answer: { status, headers, length, body } }: WireExchange,
): { readonly value: unknown; readonly answer: MockResponse } {
  const given = { status, headers: headers as Record<string, string | string[]> };
  const isEmpty = BODILESS.includes(status) || understood.method === "HEAD" || length === 0;
  if (isEmpty) return { value: undefined, answer: given };
  if (body.bytes === undefined) return { value: undefined, answer: { ...given, body: SOMETHING } };
  const type = headers["content-type"];
  const kind = type === undefined ? "text" : bodyKind(type);
  if (kind === "bytes") return { value: undefined, answer: { ...given, body: body.bytes } };
  const text = body.bytes.toString();
  if (kind !== "json") return { value: { text }, answer: { ...given, body: text } };
  try {
    const value: unknown = JSON.parse(text);
    // A text among JSON values would be taken for JSON itself.
    return { value, answer: { ...given, body: typeof value === "object" ? value : text } };
  } catch {
    return { value: undefined, answer: { ...given, body: text } };
  }
}

function codeIn(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { error_code: first, code: second } = value as Record<string, unknown>;
  const found = first ?? second;
  return typeof found === "number" ? found : undefined;
}
