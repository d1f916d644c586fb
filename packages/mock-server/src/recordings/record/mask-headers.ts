import type { IncomingHttpHeaders } from "node:http";
import type { CompiledOperation } from "../../engine/compile-operations.ts";
import { isSecretName, maskAddress, maskAddresses } from "./mask-text.ts";

type RecordedHeaders = Record<string, string | string[]>;

export const REDACTED = "<redacted>";

/** Those of a request that matter to any server; the description may name more. */
const OF_REQUEST = ["content-type", "range", "if-range", "if-modified-since", "if-none-match", "prefer"];
/** What says how bytes were sent, and when: a recorded body is what they meant. */
const NOT_OF_ANSWER = [
  "connection",
  "content-encoding",
  "date",
  "keep-alive",
  "proxy-status",
  "transfer-encoding",
  "via",
];

/** The headers of a request that matter, with the names of cookies and the kind of credentials. */
export function maskRequestHeaders(
  headers: IncomingHttpHeaders,
  operation: CompiledOperation,
): RecordedHeaders {
  const declared = operation.parameters
    .filter(({ value }) => value.in === "header")
    .map(({ value }) => value.name.toLowerCase());
  const kept: RecordedHeaders = {};
  for (const name of new Set([...OF_REQUEST, ...declared])) {
    const value = headers[name];
    if (value !== undefined) kept[name] = isSecretName(name) ? REDACTED : value;
  }
  if (headers.cookie !== undefined) kept.cookie = maskCookies(headers.cookie);
  if (headers.authorization !== undefined) {
    kept.authorization = `${/^\w+(?= )/.exec(headers.authorization)?.[0] ?? ""} ${REDACTED}`.trim();
  }
  return kept;
}

export function maskAnswerHeaders(headers: IncomingHttpHeaders): RecordedHeaders {
  const kept: RecordedHeaders = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || NOT_OF_ANSWER.includes(name)) continue;
    if (name === "content-length" && headers["content-encoding"] !== undefined) continue;
    if (name === "set-cookie") kept[name] = [value].flat().map(maskSetCookie);
    else if (name === "location" || name === "content-location") kept[name] = maskAddress(String(value));
    else if (isSecretName(name)) kept[name] = REDACTED;
    else kept[name] = typeof value === "string" ? maskAddresses(value) : value.map(maskAddresses);
  }
  return kept;
}

/** Values of cookies and tokens that the headers hold: they may stand elsewhere too. */
export function credentialsIn(headers: IncomingHttpHeaders): readonly string[] {
  const pairs = [
    ...(headers["set-cookie"] ?? []).map((one) => one.split(";", 1)[0] ?? ""),
    headers.cookie ?? "",
  ];
  const cookies = pairs
    .flatMap((list) => list.split(";"))
    .map((pair) => pair.slice(pair.indexOf("=") + 1).trim());
  const token = headers.authorization?.replace(/^\w+ +/, "") ?? "";
  return [...cookies, token].filter((one) => one.length >= 12);
}

const maskCookies = (header: string): string =>
  header
    .split(";")
    .map((pair) => `${pair.split("=", 1)[0]?.trim()}=${REDACTED}`)
    .join("; ");

function maskSetCookie(cookie: string): string {
  const [pair = "", ...attributes] = cookie.split(";");
  return [`${pair.split("=", 1)[0]}=${REDACTED}`, ...attributes].join(";");
}
