import type { MockResponse } from "./handler.ts";
import { bodyKind } from "./media-type.ts";
import { StreamedBytes } from "./streamed-bytes.ts";

/** An answer with its bytes, ready to be written. */
export interface EncodedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly bytes: Buffer | StreamedBytes | undefined;
}

/** The header's value whatever its case, several joined. */
export function headerOf({ headers }: MockResponse, name: string): string | undefined {
  for (const key in headers) {
    if (key.length !== name.length || key.toLowerCase() !== name) continue;
    const found = headers[key];
    return typeof found === "string" || found === undefined ? found : found.join(", ");
  }
  return undefined;
}

/** The media type an answer is sent with: the one it names, else what suits its body. An empty file has one too. */
export function mediaTypeOf(answer: MockResponse): string | undefined {
  const { body } = answer;
  const named = headerOf(answer, "content-type");
  if (named !== undefined || body === undefined) return named;
  if (typeof body === "string") return "text/plain; charset=utf-8";
  const isBytes = body instanceof Uint8Array || body instanceof StreamedBytes;
  return isBytes ? "application/octet-stream" : "application/json; charset=utf-8";
}

/** What a client reads out of the body: a string or bytes sent as JSON are parsed. */
export function readableBody(answer: MockResponse): unknown {
  const { body } = answer;
  if (bodyKind(mediaTypeOf(answer) ?? "") !== "json") return body;
  if (typeof body === "string") return JSON.parse(body);
  return body instanceof Uint8Array ? JSON.parse(Buffer.from(body).toString()) : body;
}

/** The JSON object or array that the body begins with; what follows it is left out. */
export function readFirstJson(answer: MockResponse): unknown {
  const { body } = answer;
  if (typeof body !== "string" && !(body instanceof Uint8Array)) return body;
  const text = typeof body === "string" ? body : Buffer.from(body).toString();
  return JSON.parse(text.slice(0, endOfFirstJson(text)));
}

/** Where the brackets that the text begins with are closed. */
function endOfFirstJson(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    if (depth === 0) return index + token.length;
  }
  return text.length;
}

/** Turns an answer into bytes. A string is sent as it is, bytes too, anything else as JSON. */
export function encodeAnswer(answer: MockResponse): EncodedAnswer {
  return { status: answer.status, headers: encodeHeaders(answer), bytes: toBytes(answer.body) };
}

/** The headers in lower case, with the media type of the body, and before them those `given`. */
export function encodeHeaders(
  answer: MockResponse,
  given?: Readonly<Record<string, string>>,
): Record<string, string | string[]> {
  const encoded: Record<string, string | string[]> = { ...given };
  const { headers } = answer;
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) encoded[name.toLowerCase()] = typeof value === "string" ? value : [...value];
  }
  const mediaType = mediaTypeOf(answer);
  if (mediaType !== undefined) encoded["content-type"] = mediaType;
  return encoded;
}

function toBytes(body: unknown): EncodedAnswer["bytes"] {
  const encoded = toTextOrBytes(body);
  return typeof encoded === "string" ? Buffer.from(encoded) : encoded;
}

/** A body as it is sent; a string stands for its bytes in UTF-8. */
export function toTextOrBytes(body: unknown): string | EncodedAnswer["bytes"] {
  if (body === undefined || typeof body === "string" || body instanceof StreamedBytes) return body;
  if (body instanceof Uint8Array) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return JSON.stringify(body);
}
