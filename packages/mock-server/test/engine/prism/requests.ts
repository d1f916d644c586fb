import type { ApiDocument, RequestBodyObject } from "../../../src/engine/document.ts";
import { listOperations, type OperationSource } from "../../../src/engine/list-operations.ts";
import { bodyKind } from "../../../src/engine/media-type.ts";
import { follow } from "../../../src/engine/pointer.ts";

/** A request in a form that both Prism's checks and ours can be given. */
export interface TriedRequest {
  /** What is special about it. */
  readonly variation: string;
  readonly operation: OperationSource;
  readonly pathValues: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly mediaType: string | undefined;
  /** A JSON or form value, a text, or nothing. */
  readonly body: unknown;
}

/** The example of every operation that reads JSON, forms or nothing, and variations of it. */
export function triedRequests(document: ApiDocument): readonly TriedRequest[] {
  return listOperations(document).flatMap((operation) => {
    const request = exampleOf(document, operation);
    return request === undefined ? [] : [request, ...variationsOf(request)];
  });
}

function exampleOf(document: ApiDocument, operation: OperationSource): TriedRequest | undefined {
  const { parameters, value, pointer } = operation;
  const of = (place: string) => parameters.filter((one) => one.value.in === place).map((one) => one.value);
  const named = (list: readonly { name: string; required?: boolean }[]) =>
    Object.fromEntries(list.filter(({ required }) => required).map((one) => [one.name, exampleText(one)]));
  const content =
    value.requestBody && follow<RequestBodyObject>(document, value.requestBody, pointer).value.content;
  const [[mediaType, media] = []] = Object.entries(content ?? {});
  const kind = mediaType === undefined ? "none" : bodyKind(mediaType);
  if (kind === "bytes") return undefined;
  const [example] = Object.values((media as { examples?: object } | undefined)?.examples ?? {});
  const body = example && follow<{ value: unknown }>(document, example as object as never, "").value.value;
  return {
    variation: "example",
    operation,
    pathValues: Object.fromEntries(of("path").map((one) => [one.name, exampleText(one)])),
    query: named(of("query")),
    headers: { ...named(of("header")), ...CREDENTIALS },
    mediaType,
    body,
  };
}

const CREDENTIALS = { authorization: "Bearer token", cookie: "cloudreve-session=any" };

function exampleText(parameter: object): string {
  const {
    example,
    examples = {},
    schema,
  } = parameter as {
    example?: unknown;
    examples?: Record<string, { value: unknown }>;
    schema?: { enum?: unknown[]; type?: string };
  };
  const [first] = Object.values(examples);
  return String(example ?? first?.value ?? schema?.enum?.[0] ?? (schema?.type === "integer" ? 1 : "example"));
}

function variationsOf(request: TriedRequest): readonly TriedRequest[] {
  const { query, body, headers, mediaType } = request;
  const varied: TriedRequest[] = [];
  const vary = (variation: string, change: Partial<TriedRequest>) =>
    varied.push({ ...request, variation, ...change });
  const { authorization, cookie, ...anonymous } = headers;
  vary("without credentials", { headers: anonymous });
  vary("Bearer in small letters", { headers: { ...headers, authorization: "bearer token" } });
  vary("cookie whose name only ends like it", { headers: { ...headers, cookie: "not-cloudreve-session=x" } });
  for (const name of Object.keys(query)) {
    const { [name]: _, ...rest } = query;
    vary("without a required query parameter", { query: rest });
  }
  if (mediaType === undefined) return varied;
  vary("without body", { body: undefined });
  if (typeof body !== "object" || body === null || Array.isArray(body)) return varied;
  const [first = ""] = Object.keys(body);
  vary("with an unknown field", { body: { ...body, unknown: "x" } });
  vary("with null in a field", { body: { ...body, [first]: null } });
  vary("with an object in a field", { body: { ...body, [first]: { a: 1 } } });
  const { [first]: _, ...rest } = body as Record<string, unknown>;
  vary("without a field", { body: rest });
  return varied;
}
