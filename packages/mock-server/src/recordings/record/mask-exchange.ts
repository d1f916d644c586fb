import type { IncomingHttpHeaders } from "node:http";
import type { CompiledOperation } from "../../engine/compile-operations.ts";
import type { ApiDocument } from "../../engine/document.ts";
import type { RecordedExchange } from "../recorded-exchange.ts";
import { type KeptBody, recordBody } from "./mask-body.ts";
import { credentialsIn, maskAnswerHeaders, maskRequestHeaders } from "./mask-headers.ts";
import { isSecretName, maskPath, maskQuery, maskText } from "./mask-text.ts";
import { requestSchemas, responseSchemas } from "./schemas.ts";

/** An exchange as it went through, secrets included. */
export interface RawExchange {
  readonly id: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: string;
    readonly headers: IncomingHttpHeaders;
    readonly body: KeptBody;
  };
  readonly response: {
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
    readonly body: KeptBody;
  };
}

/** An exchange in the recording format, without cookies, tokens, passwords, signatures and secret addresses. */
export function maskExchange(
  document: ApiDocument,
  operation: CompiledOperation,
  { id, request, response }: RawExchange,
): RecordedExchange & { readonly auth: string } {
  const { method, query } = request;
  const { status } = response;
  const sent = recordBody(
    document,
    requestSchemas(document, operation),
    request.headers["content-type"],
    request.body,
  );
  const got = recordBody(
    document,
    responseSchemas(document, operation, status),
    response.headers["content-type"],
    response.body,
  );
  const exchange = {
    id,
    auth: authOf(request),
    request: {
      method,
      path: maskTarget(operation, request.path, query),
      headers: maskRequestHeaders(request.headers, operation),
      ...(sent !== undefined && { body: sent }),
    },
    response: {
      status,
      headers: maskAnswerHeaders(response.headers),
      ...(got !== undefined && { body: got }),
    },
  };
  return withoutCredentials(exchange, [
    ...credentialsIn(request.headers),
    ...credentialsIn(response.headers),
  ]);
}

/** Path and query as they are recorded, and as a request is compared with what was recorded. */
export function maskTarget(operation: CompiledOperation, path: string, query: string): string {
  const secret = operation.parameters.filter(
    ({ value }) => value["x-secret"] === true || isSecretName(value.name),
  );
  const inPath = new Set(secret.filter(({ value }) => value.in === "path").map(({ value }) => value.name));
  const inQuery = new Set(secret.filter(({ value }) => value.in === "query").map(({ value }) => value.name));
  const template = operation.path.split("/");
  const parts = maskPath(path).split("/");
  const isSecretPart = (index: number) => inPath.has(/^\{(.+)\}$/.exec(template[index] ?? "")?.[1] ?? "");
  const masked = parts.map((part, index) => (isSecretPart(index) ? maskText(part) : part)).join("/");
  if (query === "") return masked;
  return `${masked}?${maskQuery(query, (name) => inQuery.has(name) || isSecretName(name))}`;
}

function authOf({ headers, query }: RawExchange["request"]): string {
  if (headers.authorization !== undefined || /(^|&)auth_token=/.test(query)) return "token";
  if (/(^|&)(sign|access_token)=/.test(query)) return "signed";
  return headers.cookie === undefined ? "anonymous" : "user";
}

/** What the headers held must not stand anywhere else. */
function withoutCredentials<T>(exchange: T, credentials: readonly string[]): T {
  let text = JSON.stringify(exchange);
  for (const one of credentials) {
    const quoted = JSON.stringify(one).slice(1, -1);
    text = text.replaceAll(quoted, maskText(one).replace(/["\\]/g, "."));
  }
  return JSON.parse(text) as T;
}
