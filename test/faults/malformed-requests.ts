import type { Operation } from "./operations.ts";
import type { Random } from "./random.ts";
import { oddText, word } from "./values.ts";

/** Bytes to send, and what the client does then. */
export interface Malformed {
  readonly kind: string;
  readonly pieces: readonly Buffer[];
  readonly then: "half-close" | "reset";
}

const lines = (...list: readonly string[]) => `${list.join("\r\n")}\r\n\r\n`;
const VERBS = ["GET", "POST", "PUT", "DELETE", "BREW", "", "get", "G\0T", "PRI", "CONNECT", "OPTIONS"];
const VERSIONS = ["HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTP/1.", "http/1.1", "HTCPCP/1.0", ""];

type Make = (random: Random, path: string) => string;

const KINDS: Readonly<Record<string, Make>> = {
  "request line": (random, path) =>
    lines(
      random.pick([
        `${random.pick(VERBS)} ${path} ${random.pick(VERSIONS)}`,
        `GET${path}HTTP/1.1`,
        `GET  ${path}  HTTP/1.1`,
        `GET ${oddText(random)} HTTP/1.1`,
        `GET http://${oddText(random)} HTTP/1.1`,
        oddText(random),
      ]),
      "Host: x",
    ),
  header: (random, path) =>
    lines(
      `GET ${path} HTTP/1.1`,
      random.pick(["Host: x", "Host", ": x", "Host : x", "Host: x\r\nHost: y", " Host: x"]),
      random.pick([
        `X-${word(random)}: ${oddText(random)}`,
        `Cookie: ${oddText(random)}`,
        `Authorization: ${oddText(random)}`,
        "Content-Length: -1",
        "Content-Length: 1e3",
        "Content-Length: 1, 2",
        "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: nonsense",
        "Expect: the impossible",
        "Upgrade: websocket\r\nConnection: Upgrade",
        "X-Mock-Session: nobody",
        "Prefer: fault=nonsense",
        "a\0b: c",
        " folded: line",
      ]),
    ),
  "chunked body": (random, path) =>
    lines(`POST ${path} HTTP/1.1`, "Host: x", "Transfer-Encoding: chunked") +
    random.pick([
      "zz\r\n",
      "5\r\nab",
      "5\r\nabcdefgh\r\n0\r\n\r\n",
      "ffffffffffffffffff\r\na\r\n",
      "-1\r\n",
      `3;${oddText(random)}\r\nabc\r\n0\r\n\r\n`,
      "0\r\nTrailer\r\n\r\n",
      "\r\n\r\n",
    ]),
  "huge headers": (random, path) =>
    lines(
      `GET ${path} HTTP/1.1`,
      "Host: x",
      ...(random.chance(0.5)
        ? [`X-A: ${"a".repeat(random.integer(10_000, 200_000))}`]
        : Array.from({ length: random.integer(100, 4_000) }, (_, index) => `X-${index}: ${index}`)),
    ),
  "huge address": (random, path) =>
    lines(`GET ${path}?${"a=b&".repeat(random.integer(1_000, 50_000))} HTTP/1.1`, "Host: x"),
  "percent-encoding": (random, path) =>
    lines(
      `GET ${path}${random.pick(["%", "%zz", "%c3%28", "%00", "%ff", "?a=%zz", "?%=%", "%2e%2e%2f", "%u1234"])} HTTP/1.1`,
      "Host: x",
      "Connection: close",
    ),
  "short body": (random, path) =>
    lines(
      `POST ${path} HTTP/1.1`,
      "Host: x",
      "Content-Type: application/json",
      `Content-Length: ${random.integer(10, 10_000)}`,
    ) + random.pick(["", "{", '{"a":1']),
  "pipelined garbage": (random, path) => {
    const good = lines(`GET ${path} HTTP/1.1`, "Host: x");
    const garbage = random.bytes(random.integer(1, 200)).toString("latin1");
    return good.repeat(random.integer(1, 20)) + garbage + (random.chance(0.5) ? good : "");
  },
  "no HTTP": (random) =>
    random.pick([
      "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
      "SSH-2.0-client\r\n",
      "\r\n\r\n\r\n",
      "",
      random.bytes(random.integer(1, 2_000)).toString("latin1"),
    ]),
};

/** One broken request, in pieces or at once; then the client closes its side, or is gone. */
export function malformedRequest(random: Random, operations: readonly Operation[]): Malformed {
  const kind = random.pick(Object.keys(KINDS));
  const path = random.pick(operations).path.replace(/\{[^}]+\}/g, () => word(random));
  const whole = Buffer.from(KINDS[kind]?.(random, path) ?? "", "latin1");
  const bytes = random.chance(0.1) ? whole.subarray(0, random.integer(0, whole.length)) : whole;
  const cut = random.chance(0.2) ? random.integer(0, bytes.length) : bytes.length;
  const then = random.chance(0.15) ? "reset" : "half-close";
  return { kind, pieces: [bytes.subarray(0, cut), bytes.subarray(cut)], then };
}
