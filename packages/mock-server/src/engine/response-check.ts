import { headerOf, mediaTypeOf, readableBody } from "./answer-body.ts";
import type { ApiDocument, HeaderObject, ResponseObject } from "./document.ts";
import type { MockResponse } from "./handler.ts";
import type { OperationSource } from "./list-operations.ts";
import { bodyKind, fits } from "./media-type.ts";
import type { Violation } from "./mock-api.ts";
import { below, follow, type Located } from "./pointer.ts";
import type { BodyCompilers } from "./request-body.ts";
import type { Check } from "./schema-compiler.ts";
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
    checks.set(status.toUpperCase(), (answer) => [...checkHeaders(answer), ...checkBody(answer)]);
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
  return (answer) => {
    const present = headers.flatMap(({ name }) => {
      const value = headerOf(answer, name);
      return value === undefined ? [] : [[name, value]];
    });
    return check(Object.fromEntries(present));
  };
}

function compileBody(
  { value, pointer }: Located<ResponseObject>,
  { json, text }: BodyCompilers,
  place: string,
): CheckResponse {
  const media = Object.entries(value.content ?? {}).map(([type, { schema }]) => {
    const kind = bodyKind(type);
    const at = below(pointer, "content", type, "schema");
    const check: Check =
      schema === undefined || kind === "bytes"
        ? () => []
        : (kind === "json" ? json : text).at(at, "body", `${place} ${type}`);
    return { type, check };
  });
  return (answer) => {
    const mediaType = mediaTypeOf(answer);
    if (media.length === 0) {
      return mediaType === undefined ? [] : [violation("body", "", "body", "is not declared")];
    }
    if (mediaType === undefined) return [violation("body", "", "required", "is required")];
    const found = media.find(({ type }) => fits(mediaType, type));
    if (found === undefined) {
      return [violation("header", "/content-type", "mediaType", `${mediaType} is not declared`)];
    }
    try {
      return found.check(readableBody(answer));
    } catch {
      return [violation("body", "", "json", "is not JSON")];
    }
  };
}
