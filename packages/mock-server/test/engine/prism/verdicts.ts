import { createInstance, getHttpOperationsFromSpec, type IHttpRequest } from "@stoplight/prism-http";
import { compileOperations } from "../../../src/engine/compile-operations.ts";
import type { ApiDocument } from "../../../src/engine/document.ts";
import { bodyKind } from "../../../src/engine/media-type.ts";
import type { TriedRequest } from "./requests.ts";

/** Whether a request is accepted. */
export type Verdict = (request: TriedRequest) => Promise<boolean>;

const silent: never = new Proxy(
  {},
  { get: (_, key) => (key === "child" ? () => silent : () => undefined) },
) as never;

/** What Prism says by itself. */
export async function prismVerdict(document: ApiDocument): Promise<Verdict> {
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const config = {
    isProxy: false,
    checkSecurity: true,
    validateRequest: true,
    validateResponse: false,
    errors: false,
    upstreamProxy: undefined,
  } as const;
  const prism = createInstance({ ...config, mock: { dynamic: false } }, { logger: silent });
  return async ({ operation, pathValues, query, headers, mediaType, body }) => {
    const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
      encodeURIComponent(pathValues[name] ?? ""),
    );
    const type = mediaType === undefined || body === undefined ? {} : { "content-type": mediaType };
    const input: IHttpRequest = {
      method: operation.method as IHttpRequest["method"],
      url: { path, query },
      headers: { ...headers, ...type },
      body: encoded(mediaType, body),
    };
    const result = await prism.request(input, operations, { ...config, mock: { dynamic: false } })();
    return result._tag === "Right" && result.right.validations.input.length === 0;
  };
}

/** What our compiled checks say. */
export function ourVerdict(document: ApiDocument): Verdict {
  const operations = new Map(compileOperations(document, true).map((one) => [one.id, one]));
  return async ({ operation, pathValues, query, headers, mediaType, body }) => {
    const compiled = operations.get(operation.id);
    if (compiled === undefined) throw new Error(`there is no operation ${operation.id}`);
    const request = {
      method: operation.method.toUpperCase(),
      path: "",
      query: new URLSearchParams(query).toString(),
      headers: withLowerCase({
        ...headers,
        ...(mediaType === undefined ? {} : { "content-type": mediaType }),
      }),
      body: bytesOf(mediaType, body),
    };
    const read = compiled.readBody(request.body, mediaType);
    return (
      compiled.hasCredentials(request) &&
      compiled.readParameters(request, pathValues).violations.length === 0 &&
      read.kind === "read" &&
      read.violations.length === 0
    );
  };
}

/** As they come off the wire. */
const withLowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Prism takes JSON as a value, and a form as text. */
function encoded(mediaType: string | undefined, body: unknown): unknown {
  if (body === undefined || mediaType === undefined) return undefined;
  return bodyKind(mediaType) === "form" ? formOf(body) : body;
}

function bytesOf(mediaType: string | undefined, body: unknown): Buffer {
  if (body === undefined || mediaType === undefined) return Buffer.alloc(0);
  return Buffer.from(bodyKind(mediaType) === "form" ? formOf(body) : JSON.stringify(body));
}

const formOf = (body: unknown): string =>
  new URLSearchParams(
    Object.entries(body as object).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
