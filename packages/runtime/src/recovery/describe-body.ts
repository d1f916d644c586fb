import type { Hide } from "../secrets/hide.ts";
import { excerptOf } from "./excerpt.ts";

/** What came where JSON was expected, and how it begins. */
export function describeBody(
  bytes: Uint8Array,
  headers: Headers,
  hide: Hide,
): { readonly problem: string; readonly excerpt: string } {
  const text = new TextDecoder().decode(bytes);
  const contentType = headers.get("content-type");
  return {
    problem: problemOf(text, contentType === null ? undefined : hide(contentType)),
    excerpt: excerptOf(hide(text.slice(0, 8_000))),
  };
}

function problemOf(text: string, contentType: string | undefined): string {
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text)) {
    return "expected JSON, got an HTML page; is baseUrl right, or does a proxy or login page stand in between?";
  }
  const type = contentType === undefined ? "no content type" : `content type ${contentType.slice(0, 80)}`;
  return `expected JSON, got ${text.length} characters that are none (${type})`;
}
