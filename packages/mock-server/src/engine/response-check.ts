import { headerOf, mediaTypeOf, readableBody, readFirstJson } from "./answer-body.ts";
import type { ApiDocument, HeaderObject, MediaTypeObject, ResponseObject } from "./document.ts";
import type { MockResponse } from "./handler.ts";
import type { OperationSource } from "./list-operations.ts";
import { bestFit, bodyKind } from "./media-type.ts";
import type { Violation } from "./mock-api.ts";
import { below, follow, type Located } from "./pointer.ts";
import type { BodyCompilers } from "./request-body.ts";
import { violation } from "./violations.ts";

export type CheckResponse = (answer: MockResponse) => readonly Violation[];

/** Builds what checks an answer of an operation: declared status, media type, body and headers. */
export function compileResponses(
  document: ApiDocument,
  source: OperationSource,
  compilers: BodyCompilers,
): CheckResponse {
  const checks = new Map<string, CheckResponse>();
  for (const [status, declared] of Object.entries(source.value.responses ?? {})) {
    const at = below(source.pointer, "responses", status);
    const response = follow<ResponseObject>(document, declared, at);
    const place = `${source.id}, response ${status}`;
    const checkHeaders = compileHeaders(document, response, compilers, place);
    const checkBody = compileBody(response, compilers, place);
    checks.set(status.toUpperCase(), (answer) => {
      const inHeaders = checkHeaders(answer);
      const inBody = checkBody(answer);
      return inHeaders.length === 0 ? inBody : [...inHeaders, ...inBody];
    });
  }
  return (answer) => {
    const status = String(answer.status);
    const check = checks.get(status) ?? checks.get(`${status[0]}XX`) ?? checks.get("DEFAULT");
    return check === undefined
      ? [violation("status", "", "status", `${status} is not declared`)]
      : check(answer);
  };
}

function compileHeaders(
  document: ApiDocument,
  response: Located<ResponseObject>,
  { text }: BodyCompilers,
  place: string,
): CheckResponse {
  const headers = Object.entries(response.value.headers ?? {})
    .filter(([name]) => name.toLowerCase() !== "content-type")
    .map(([name, header]) => {
      const located = follow<HeaderObject>(document, header, below(response.pointer, "headers", name));
      return { name: name.toLowerCase(), ...located };
    });
  const check = text.object(
    {
      properties: Object.fromEntries(
        headers
          .filter(({ value }) => value.schema)
          .map(({ name, pointer }) => [name, below(pointer, "schema")]),
      ),
      required: headers.filter(({ value }) => value.required === true).map(({ name }) => name),
    },
    "header",
    `${place}, headers`,
  );
  if (headers.length === 0) return () => [];
  return (answer) => {
    const present: Record<string, string> = {};
    for (const { name } of headers) {
      const value = headerOf(answer, name);
      if (value !== undefined) present[name] = value;
    }
    return check(present);
  };
}

interface DeclaredBody {
  readonly type: string;
  readonly check: (answer: MockResponse) => readonly Violation[];
}

function compileBody(
  { value, pointer }: Located<ResponseObject>,
  compilers: BodyCompilers,
  place: string,
): CheckResponse {
  const declared = Object.entries(value.content ?? {}).map(([type, media]): DeclaredBody => {
    const at = below(pointer, "content", type, "schema");
    return { type, check: compileMedia(type, media, at, compilers, `${place} ${type}`) };
  });
  const mayBeEmpty = value["x-may-be-empty"] === true;
  const findDeclared = remember((mediaType) => bestFit(mediaType, declared));
  return (answer) => {
    const mediaType = mediaTypeOf(answer);
    if (declared.length === 0) {
      return answer.body === undefined ? [] : [violation("body", "", "body", "is not declared")];
    }
    if (mediaType === undefined) return mayBeEmpty ? [] : [violation("body", "", "required", "is required")];
    const found = findDeclared(mediaType);
    if (found !== undefined) return found.check(answer);
    return [violation("header", "/content-type", "mediaType", `${mediaType} is not declared`)];
  };
}

/** Of the few media types that an operation answers with; a stored file may have any. */
const MOST_REMEMBERED = 20;

function remember<V>(find: (key: string) => V): (key: string) => V {
  const found = new Map<string, V>();
  return (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = find(key);
    if (found.size < MOST_REMEMBERED) found.set(key, value);
    return value;
  };
}

function compileMedia(
  type: string,
  media: MediaTypeObject,
  at: string,
  { json, text }: BodyCompilers,
  place: string,
): DeclaredBody["check"] {
  const kind = bodyKind(type);
  if (media.schema === undefined || kind === "bytes") return () => [];
  const check = (kind === "json" ? json : text).at(at, "body", place);
  if (kind !== "json") return ({ body }) => check(body ?? "");
  const read = media["x-trailing-bytes"] === true ? readFirstJson : readableBody;
  return (answer) => {
    if (answer.body === undefined) return [violation("body", "", "required", "is required")];
    try {
      return check(read(answer));
    } catch {
      return [violation("body", "", "json", "is not JSON")];
    }
  };
}
