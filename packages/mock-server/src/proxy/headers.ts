/** Names and values in turn, as they came off the wire. */
export type RawHeaders = readonly string[];

/** What is for one connection only (RFC 9110, 7.6.1), and what older proxies meant so. */
const HOP_BY_HOP = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authentication-info",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "transfer-encoding",
  "upgrade",
]);

/** What a message must not lose, whatever its `Connection` names. */
const NEVER_NAMED = new Set([
  "host",
  "content-length",
  "authorization",
  "cookie",
  "set-cookie",
  "content-type",
]);

const CONNECTION = "connection";
const VIA = "1.1 mock-server";

/** Names that the header `Connection` adds to those that are for one connection only. */
function named(headers: RawHeaders): ReadonlySet<string> | undefined {
  let names: Set<string> | undefined;
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? "";
    if (name.length !== CONNECTION.length || name.toLowerCase() !== CONNECTION) continue;
    for (const token of (headers[index + 1] ?? "").split(",")) {
      const one = token.trim().toLowerCase();
      if (one === "" || one === "keep-alive" || one === "close" || NEVER_NAMED.has(one)) continue;
      names ??= new Set();
      names.add(one);
    }
  }
  return names;
}

export interface RequestHead {
  readonly headers: RawHeaders;
  readonly host: string;
  /** Whether the request has a body of unknown length, sent in chunks. */
  readonly chunked: boolean;
  /** Whether it is a verb with a body, but has none and says nothing about its length. */
  readonly empty: boolean;
}

/** The headers of a request for the server: in their order and spelling, with its own `Host` and a `Via`. */
export function requestHeaders({ headers, host, chunked, empty }: RequestHead): string[] {
  const dropped = named(headers);
  const kept: string[] = [];
  let via = VIA;
  let wantsTrailers = false;
  let hasHost = false;
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? "";
    const value = headers[index + 1] ?? "";
    const lower = name.toLowerCase();
    if (lower === "te" && /(^|,)\s*trailers\s*(,|;|$)/i.test(value)) wantsTrailers = true;
    else if (lower === "via") via = `${value}, ${via}`;
    else if (lower === "host") {
      if (!hasHost) kept.push(name, host);
      hasHost = true;
    } else if (!HOP_BY_HOP.has(lower) && dropped?.has(lower) !== true) kept.push(name, value);
  }
  if (!hasHost) kept.push("Host", host);
  kept.push("Via", via);
  if (wantsTrailers) kept.push("TE", "trailers", "Connection", "TE, keep-alive");
  else kept.push("Connection", "keep-alive");
  if (chunked) kept.push("Transfer-Encoding", "chunked");
  if (empty) kept.push("Content-Length", "0");
  return kept;
}

export interface AnswerHead {
  readonly headers: RawHeaders;
  /** Whether the client does not understand chunks. */
  readonly isOld: boolean;
  /** The origin of the server, and how the client calls the proxy. */
  readonly origins: { readonly target: string; readonly own: () => string };
}

export interface PassedHeaders {
  readonly headers: string[];
  /** Whether the server sends the body in chunks. */
  readonly isChunked: boolean;
  /** Of the body, as it is announced. */
  readonly length: number | undefined;
}

/** The headers of an answer for the client: in their order and spelling; `Location` leads back to the proxy. */
export function answerHeaders({ headers, isOld, origins }: AnswerHead): PassedHeaders {
  const dropped = named(headers);
  const kept: string[] = [];
  let isChunked = false;
  let length: number | undefined;
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? "";
    const value = headers[index + 1] ?? "";
    const lower = name.toLowerCase();
    if (lower === "transfer-encoding") isChunked = true;
    if (HOP_BY_HOP.has(lower) || dropped?.has(lower) === true) continue;
    if (lower === "content-length") length = Number(value);
    kept.push(name, lower === "location" ? leadBack(value, origins) : value);
  }
  if (isChunked && !isOld) kept.push("Transfer-Encoding", "chunked");
  return { headers: kept, isChunked, length };
}

/** Only an address of the server itself is changed, and only its origin. */
function leadBack(location: string, { target, own }: AnswerHead["origins"]): string {
  if (location.slice(0, target.length).toLowerCase() !== target) return location;
  const rest = location.slice(target.length);
  return rest === "" || /^[/?#]/.test(rest) ? `${own()}${rest}` : location;
}

/** Trailers as Node takes them. */
export function trailerPairs(trailers: RawHeaders): [string, string][] {
  const kept: [string, string][] = [];
  for (let index = 0; index < trailers.length; index += 2) {
    const name = trailers[index] ?? "";
    const value = trailers[index + 1] ?? "";
    if (!HOP_BY_HOP.has(name.toLowerCase())) kept.push([name, value]);
  }
  return kept;
}
