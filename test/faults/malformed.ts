import type { Operation } from "./operations.ts";
import type { Random } from "./random.ts";

/** Bytes for a connection, and whether a server could take them for the beginning of something longer. */
export interface Malformed {
  readonly kind: string;
  readonly bytes: Buffer;
}

type Make = (random: Random, operations: readonly Operation[]) => string | Buffer;

const CREDENTIALS = ["", "Authorization: Bearer MOCK-PRIVATE-TOKEN\r\n", "Cookie: cloudreve-session=x\r\n"];
const BAD_PARTS = [
  "%",
  "%zz",
  "%00",
  "%ff%fe",
  "%c0%ae",
  "%u0041",
  "..",
  "%2e%2e",
  "//",
  "\\",
  "%2f",
  ";",
  "%ed%a0%80",
];
const CONTROL = ["\0", "\x01", "\x7f", "\t", "\x0b", "\r", "\n", "\xff", "\xc3\x28", "\u00a0", " "];
const VERSIONS = ["HTTP/1.1", "HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTP/1.", "HTTPS/1.1", "http/1.1", ""];
const VERBS = [
  "GET",
  "POST",
  "BREW",
  "get",
  "G\0T",
  "PRI",
  "CONNECT",
  "OPTIONS",
  "TRACE",
  "A".repeat(500),
  "",
];

const path = (random: Random, operations: readonly Operation[]): string =>
  random.pick(operations).path.replace(/\{[^}]+\}/g, () => random.pick(["1", "a", ...BAD_PARTS]));
const request = (line: string, headers = "", body = ""): string =>
  `${line}\r\nHost: 127.0.0.1\r\n${headers}\r\n${body}`;
const upTo = (random: Random, text: string | Buffer): Buffer => {
  const bytes = Buffer.from(text as string, "latin1");
  return bytes.subarray(0, random.integer(0, bytes.length));
};
const post = (random: Random, operations: readonly Operation[], headers: string, body: string): string => {
  const all = `${random.pick(CREDENTIALS)}Content-Type: application/json\r\n${headers}`;
  return request(`POST ${path(random, operations)} HTTP/1.1`, all, body);
};

const KINDS: Readonly<Record<string, Make>> = {
  "request line": (random, operations) => {
    const gap = random.pick([" ", "  ", "\t", "", "\0"]);
    return request([random.pick(VERBS), path(random, operations), random.pick(VERSIONS)].join(gap));
  },
  path: (random, operations) => {
    const parts = Array.from({ length: random.integer(1, 8) }, () =>
      random.pick([...BAD_PARTS, "a", "api", "v3"]),
    );
    const start = random.pick([
      "/",
      "//",
      "",
      "/rest/1.0/",
      "/api/v3/",
      "/s/session-1/",
      "/_mock/",
      "/d/",
      "http://x/",
    ]);
    const end = random.chance(0.5) ? path(random, operations) : "";
    return request(
      `${random.pick(["GET", "PUT", "HEAD", "DELETE"])} ${start}${parts.join("/")}${end} HTTP/1.1`,
    );
  },
  query: (random, operations) => {
    const pairs = Array.from(
      { length: random.integer(1, 30) },
      () => random.pick(BAD_PARTS) + random.pick(["=", "", "=="]) + random.pick(BAD_PARTS),
    );
    return request(`GET ${path(random, operations)}?${pairs.join("&")} HTTP/1.1`, random.pick(CREDENTIALS));
  },
  "control characters": (random, operations) =>
    request(
      `GET ${path(random, operations)}${random.pick(CONTROL)}x HTTP/1.1`,
      `X-A: a${random.pick(CONTROL)}b\r\n`,
    ),
  "huge URL": (random, operations) =>
    request(
      `GET ${path(random, operations)}/${random.pick(["a", "/", "%41", "?", "../"]).repeat(random.integer(100, 40_000))} HTTP/1.1`,
    ),
  "header overflow": (random, operations) => {
    const long = random.chance(0.5)
      ? `X-A: ${"a".repeat(random.integer(1000, 70_000))}\r\n`
      : "X-A: a\r\n".repeat(random.integer(50, 3000));
    return request(`GET ${path(random, operations)} HTTP/1.1`, long);
  },
  headers: (random, operations) => {
    const names = [
      "Cookie",
      "Range",
      "Prefer",
      "Authorization",
      "X-HTTP-Verb",
      "X-Mock-Session",
      "Origin",
      "Content-Type",
      "If-Range",
      "Host",
      "Expect",
      "Upgrade",
      "Connection",
      "",
      "Bad Name",
      "Accept",
      "If-None-Match",
    ];
    const values = [
      "",
      "=",
      ";;;",
      "bytes=-",
      "bytes=9-1",
      "bytes=99999999999999999999-",
      "code=999",
      "code=",
      "fault=?",
      "dynamic=true",
      "Bearer",
      "Bearer \xff",
      "TRACE",
      "100-continue",
      "websocket",
      "a,b;q=x",
      "cloudreve-session=%",
      "(".repeat(500),
    ];
    const lines = Array.from(
      { length: random.integer(1, 6) },
      () => `${random.pick(names)}: ${random.pick(values)}\r\n`,
    );
    return request(`${random.pick(["GET", "POST"])} ${path(random, operations)} HTTP/1.1`, lines.join(""));
  },
  "content length": (random, operations) => {
    const lengths = ["-1", "1e3", "0x10", "99999999999999999999", "1000000", "5, 5", "", "abc", "+3", "2"];
    const line = () => `Content-Length: ${random.pick(lengths)}\r\n`;
    return post(random, operations, line() + (random.chance(0.3) ? line() : ""), '{"a":1}');
  },
  chunks: (random, operations) => {
    const chunk = () =>
      random.pick([
        "3\r\nabc\r\n",
        "zz\r\n",
        "-1\r\n",
        "ffffffffffffffff\r\n",
        "0\r\n\r\n",
        "5\r\nab",
        "2;x=y\r\nab\r\n",
        "\r\n",
        "1\nab",
      ]);
    const headers = random.pick([
      "Transfer-Encoding: chunked\r\n",
      "Transfer-Encoding: gzip, chunked\r\n",
      "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n",
      "Transfer-Encoding: x\r\n",
    ]);
    return post(random, operations, headers, Array.from({ length: random.integer(1, 5) }, chunk).join(""));
  },
  "bad body": (random, operations) => {
    const bodies = [
      '{"a":',
      "\xff\xfe",
      "[".repeat(5000),
      '{"__proto__":{"a":1}}',
      "\0",
      '"\\ud800"',
      "1e999",
      "{}{}",
      "a=%zz&%",
      "null",
      random.bytes(random.integer(1, 500)).toString("latin1"),
    ];
    const body = random.pick(bodies);
    return post(random, operations, `Content-Length: ${Buffer.byteLength(body, "latin1")}\r\n`, body);
  },
  noise: (random) => random.bytes(random.integer(1, 2000)),
  pipelined: (random, operations) =>
    Array.from({ length: random.integer(2, 20) }, () => {
      const target = `GET ${path(random, operations)} HTTP/1.1`;
      return random.chance(0.1) ? target : request(target, random.pick(CREDENTIALS));
    }).join(""),
  "cut off": (random, operations) => {
    const names = Object.keys(KINDS).filter((name) => name !== "cut off");
    return upTo(random, KINDS[random.pick(names)]?.(random, operations) ?? "");
  },
};

const NAMES = Object.keys(KINDS);

export function malformed(random: Random, operations: readonly Operation[], number: number): Malformed {
  const kind = NAMES[number % NAMES.length] ?? "";
  const made = KINDS[kind]?.(random, operations) ?? "";
  return { kind, bytes: typeof made === "string" ? Buffer.from(made, "latin1") : made };
}
