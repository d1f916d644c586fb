import { hash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** What was tagged last: who polls is sent the same again and again. */
let known = { text: "", tag: hash("sha1", "") };

function tagOf(text: string): string {
  if (known.text !== text) known = { text, tag: hash("sha1", text) };
  return known.tag;
}

/**
 * An answer with its `ETag`, which has no quotes around it; 304 without a body when `If-None-Match` names the
 * same one.
 */
export function tagged<Body>(
  headers: IncomingHttpHeaders,
  body: Body,
  more: Readonly<Record<string, string>> = {},
) {
  const sent = typeof body === "string" ? body : JSON.stringify(body);
  const tag = tagOf(sent);
  const held = headers["if-none-match"]?.split(",").map((one) => one.trim().replace(/^(W\/)?"(.*)"$/, "$2"));
  return held?.includes(tag) || held?.includes("*")
    ? ({ status: 304, headers: { ETag: tag } } as const)
    : ({ status: 200, headers: { ...more, ETag: tag }, body } as const);
}
