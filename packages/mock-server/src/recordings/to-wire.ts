import type { IncomingHttpHeaders } from "node:http";
import { headerOf } from "../engine/answer-body.ts";
import type { MockResponse } from "../engine/handler.ts";
import { bodyKind } from "../engine/media-type.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { type RecordedRequest, type RecordedResponse, readBody } from "./recorded-exchange.ts";

/** A recorded request as it came off the wire. */
export function toRawRequest({ method, path, headers = {}, body }: RecordedRequest): RawRequest {
  const [beforeQuery = "", ...query] = path.split("?");
  const lower = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const contentType = typeof lower["content-type"] === "string" ? lower["content-type"] : "";
  return {
    method: method.toUpperCase(),
    path: beforeQuery,
    query: query.join("?"),
    headers: lower as IncomingHttpHeaders,
    body: requestBytes(body, contentType),
  };
}

function requestBytes(body: unknown, contentType: string): Buffer {
  const read = readBody(body);
  switch (read.kind) {
    case "json":
      // Some recorders keep a form as its fields.
      return Buffer.from(
        bodyKind(contentType) === "form"
          ? new URLSearchParams(read.value as Record<string, string>).toString()
          : JSON.stringify(read.value),
      );
    case "bytes":
      return read.bytes;
    default:
      return Buffer.alloc(0);
  }
}

/** A recorded answer as a handler would give it. */
export function toAnswer({ status, headers = {}, body }: RecordedResponse): MockResponse {
  const read = readBody(body);
  switch (read.kind) {
    case "none":
      return { status, headers };
    case "json":
      return { status, headers, body: read.value };
    case "bytes":
      return {
        status,
        headers,
        body: textWhereItIs(read.bytes, headerOf({ status, headers }, "content-type")),
      };
    case "unkept":
      return { status, headers, body: Buffer.of(0) };
  }
}

/** Text is checked as text, also where a recorder kept no content type. */
function textWhereItIs(bytes: Buffer, type: string | undefined): string | Buffer {
  return type === undefined || bodyKind(type) !== "bytes" ? bytes.toString() : bytes;
}
