import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";

/** What kept the server from answering, in the words of RFC 9209. */
export type FailureKind =
  | "dns_error"
  | "destination_ip_unroutable"
  | "connection_refused"
  | "connection_terminated"
  | "connection_timeout"
  | "connection_limit_reached"
  | "tls_certificate_error"
  | "tls_protocol_error"
  | "http_protocol_error"
  | "http_response_incomplete"
  | "http_response_timeout"
  | "client_left"
  | "destination_unavailable";

/** What each means, for who reads the answer or the log. */
const SENTENCES: Readonly<Record<FailureKind, string>> = {
  dns_error: "The name of the server leads nowhere.",
  destination_ip_unroutable: "There is no way to the address of the server.",
  connection_refused: "Nobody listens at the address of the server.",
  connection_terminated: "The server hung up before it answered.",
  connection_timeout: "The server takes too long to take a connection.",
  connection_limit_reached: "This machine can't open another connection.",
  tls_certificate_error: "The certificate of the server can't be trusted.",
  tls_protocol_error: "The server speaks no TLS that this machine understands.",
  http_protocol_error: "What the server answers is not HTTP.",
  http_response_incomplete: "The answer of the server broke off.",
  http_response_timeout: "The server did not begin its answer in time.",
  client_left: "The client left before its answer was complete.",
  destination_unavailable: "The server can't be reached.",
};

export const sentenceOf = ({ kind }: Failure): string => SENTENCES[kind];

export interface Failure {
  readonly kind: FailureKind;
  /** A code such as `ECONNREFUSED`; never what was sent. */
  readonly detail: string;
}

const KINDS: readonly (readonly [pattern: RegExp, kind: FailureKind])[] = [
  [/^ENOTFOUND$|^EAI_/, "dns_error"],
  [/^ECONNREFUSED$/, "connection_refused"],
  [/^EHOSTUNREACH$|^ENETUNREACH$|^EADDRNOTAVAIL$/, "destination_ip_unroutable"],
  [/^ETIMEDOUT$|^UND_ERR_CONNECT_TIMEOUT$/, "connection_timeout"],
  [/^ECONNRESET$|^EPIPE$|^ERR_STREAM_PREMATURE_CLOSE$|^UND_ERR_SOCKET$/, "connection_terminated"],
  [/^EMFILE$|^ENFILE$/, "connection_limit_reached"],
  [/CERT|SIGNATURE|^UNABLE_TO_|^CRL_|^HOSTNAME_MISMATCH$|^INVALID_CA$|_PURPOSE$/, "tls_certificate_error"],
  [/^ERR_SSL|^EPROTO$|^ERR_TLS/, "tls_protocol_error"],
  [/^HPE_|^UND_ERR_HEADERS_OVERFLOW$|^UND_ERR_RES_/, "http_protocol_error"],
];

/** Names what a connection broke with. */
export function failureOf(error: NodeJS.ErrnoException): Failure {
  // Undici leaves out which rule of HTTP was broken.
  const given = error.code ?? (error.name === "HTTPParserError" ? "HPE_ERROR" : "");
  const code = /^[A-Z][A-Z0-9_]{1,60}$/.test(given) ? given : "error";
  const found = KINDS.find(([pattern]) => pattern.test(code));
  return { kind: found?.[1] ?? "destination_unavailable", detail: code };
}

const TIMEOUTS: readonly FailureKind[] = ["connection_timeout", "http_response_timeout"];

/** 502 or 504 of the proxy itself; only these have `Proxy-Status`. */
export function failureAnswer(failure: Failure): MockResponse {
  const { kind, detail } = failure;
  const status = TIMEOUTS.includes(kind) ? 504 : 502;
  const answer = problem(status, sentenceOf(failure), { detail: `${kind}: ${detail}` });
  const note = `mock-server; error=${kind}; details="${detail}"`;
  return { ...answer, headers: { ...answer.headers, "proxy-status": note, "cache-control": "no-store" } };
}
