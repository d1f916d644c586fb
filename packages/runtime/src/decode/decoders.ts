import type { Decoder } from "./decoder.ts";
import { parseJson } from "./parse-json.ts";

/** Text, undefined for none. Where refusals have a media type of their own, they are JSON. */
export const asText: Decoder = (bytes, { headers }, { refusal }) =>
  isRefusal(headers, refusal) ? parseJson(bytes) : new TextDecoder().decode(bytes) || undefined;

/** A file. An empty one is a file too, but an answer without a body and a media type says nothing. */
export const asBytes: Decoder = (bytes, { headers }, { refusal }) => {
  if (isRefusal(headers, refusal)) return parseJson(bytes);
  return bytes.byteLength > 0 || headers.has("content-type") ? bytes : undefined;
};

/** The address in the `Location` header. */
export const asLocation: Decoder = (bytes, { headers }, { refusal }) =>
  isRefusal(headers, refusal) ? parseJson(bytes) : (headers.get("location") ?? undefined);

/** Nothing, whatever came. */
export const asNothing: Decoder = (bytes, { headers }, { refusal }) =>
  isRefusal(headers, refusal) ? parseJson(bytes) : undefined;

/** A list: a 204, and `{}`, an empty map of PHP, have stood for an empty one. */
export const asList: Decoder = (bytes, { status }) => {
  const data = parseJson(bytes);
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  return status === 204 || (isObject && Object.keys(data).length === 0) ? [] : data;
};

/** Whether the media type of an answer is the declared one of refusals and has all its parameters. */
function isRefusal(headers: Headers, declared: string | undefined): boolean {
  if (declared === undefined) return false;
  const parts = partsOf(headers.get("content-type") ?? "");
  return partsOf(declared).every((part) => parts.includes(part));
}

function partsOf(mediaType: string): readonly string[] {
  return mediaType.split(";").map((part) => part.trim().toLowerCase());
}
