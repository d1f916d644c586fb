import type { AnswerKind } from "../operation.ts";
import type { Hide } from "../secrets/hide.ts";
import { excerptOf } from "./excerpt.ts";

const decoder = /* @__PURE__ */ new TextDecoder();

/** The body is not JSON where JSON was expected. */
export class NotJson extends Error {
  override readonly name = "NotJson";
  readonly excerpt: string;

  constructor(problem: string, excerpt: string) {
    super(problem);
    this.excerpt = excerpt;
  }
}

/** Reads an answer as the operation describes it. An empty body is undefined, but an empty file is a file. */
export function decodeBody(
  bytes: Uint8Array,
  kind: AnswerKind,
  headers: Headers,
  hide: Hide = (text) => text,
): unknown {
  if (kind === "location") return headers.get("location") ?? undefined;
  const contentType = headers.get("content-type") ?? undefined;
  if (kind === "bytes" && contentType !== undefined) return bytes;
  if (bytes.byteLength === 0 || kind === "empty") return undefined;
  if (kind === "bytes") return bytes;
  const text = decoder.decode(bytes);
  if (kind === "text") return text;
  try {
    return JSON.parse(text);
  } catch {
    throw new NotJson(
      describe(text, contentType && hide(contentType)),
      excerptOf(hide(text.slice(0, 8_000))),
    );
  }
}

function describe(text: string, contentType: string | undefined): string {
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text)) {
    return "expected JSON, got an HTML page; is baseUrl right, or does a proxy or login page stand in between?";
  }
  const type = contentType === undefined ? "no content type" : `content type ${contentType.slice(0, 80)}`;
  return `expected JSON, got ${text.length} characters that are none (${type})`;
}
