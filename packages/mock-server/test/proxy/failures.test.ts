import { expect, test } from "vitest";
import type { ProxyLog } from "../../src/index.ts";
import { failureOf } from "../../src/proxy/failure.ts";
import { selfSigned } from "../fixtures/self-signed.ts";
import { nobody, type RawServer, startSockets, startTls } from "../fixtures/sockets.ts";
import { startThrough, startUpstream } from "../fixtures/upstream.ts";

const PING = "/api/v3/site/ping";
const BAD = "HTTP/1.1 400 Bad\r\n\r\n";

/** What a server does wrong, and what the client is told. */
const FAILURES: readonly (readonly [
  what: string,
  start: () => Promise<RawServer>,
  status: number,
  kind: string,
  code: RegExp,
  sentence: string,
])[] = [
  [
    "nobody listens",
    nobody,
    502,
    "connection_refused",
    /^ECONNREFUSED$/,
    "Nobody listens at the address of the server.",
  ],
  [
    "a name that leads nowhere",
    async () => ({ origin: "http://nowhere.invalid", close: async () => {} }),
    502,
    "dns_error",
    /^(ENOTFOUND|EAI_AGAIN)$/,
    "The name of the server leads nowhere.",
  ],
  [
    "no TLS",
    () => startSockets((socket) => socket.on("data", () => socket.end(BAD)), "https"),
    502,
    "tls_protocol_error",
    /^(ERR_SSL_\w+|EPROTO)$/,
    "The server speaks no TLS that this machine understands.",
  ],
  [
    "a certificate that it signed itself",
    () => startTls(selfSigned({ until: 2049, address: "127.0.0.1" })),
    502,
    "tls_certificate_error",
    /^DEPTH_ZERO_SELF_SIGNED_CERT$/,
    "The certificate of the server can't be trusted.",
  ],
  [
    "a reset at once",
    () => startSockets((socket) => socket.resetAndDestroy()),
    502,
    "connection_terminated",
    /^(ECONNRESET|UND_ERR_SOCKET|EPIPE)$/,
    "The server hung up before it answered.",
  ],
  [
    "a reset before the answer",
    () => startSockets((socket) => socket.on("data", () => socket.resetAndDestroy())),
    502,
    "connection_terminated",
    /^(ECONNRESET|UND_ERR_SOCKET|EPIPE)$/,
    "The server hung up before it answered.",
  ],
  [
    "an end before the answer",
    () => startSockets((socket) => socket.on("data", () => socket.end())),
    502,
    "connection_terminated",
    /^(ECONNRESET|UND_ERR_SOCKET)$/,
    "The server hung up before it answered.",
  ],
  [
    "an end in the head of the answer",
    () => startSockets((socket) => socket.on("data", () => socket.end("HTTP/1.1 200 OK\r\nContent-"))),
    502,
    "connection_terminated",
    /^(ECONNRESET|UND_ERR_SOCKET)$/,
    "The server hung up before it answered.",
  ],
  [
    "no HTTP",
    () => startSockets((socket) => socket.on("data", () => socket.end("\x16\x03 what\r\n\r\n"))),
    502,
    "http_protocol_error",
    /^HPE_/,
    "What the server answers is not HTTP.",
  ],
  [
    "a head without an end",
    () =>
      startSockets((socket) =>
        socket.on("data", () => socket.write(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(1e5)}`)),
      ),
    502,
    "http_protocol_error",
    /^(HPE_HEADER_OVERFLOW|UND_ERR_HEADERS_OVERFLOW)$/,
    "What the server answers is not HTTP.",
  ],
];

/** Undici sends what is a head alone, `node:http` what has a body. */
const VERBS = [["GET"], ["POST"]] as const;

test.each(VERBS)("each failure has its code and a sentence, %s", async (method) => {
  for (const [what, start, status, kind, code, sentence] of FAILURES) {
    await using server = await startThrough(await start());
    const answer = await server.send(method, method === "GET" ? PING : "/api/v3/user/session");
    const [, error, details = ""] =
      /^mock-server; error=(\w+); details="(\w+)"$/.exec(answer.headers.get("proxy-status") ?? "") ?? [];
    expect([what, answer.status, error]).toEqual([what, status, kind]);
    expect(details).toMatch(code);
    expect(await answer.json()).toEqual({ title: sentence, status, detail: `${kind}: ${details}` });
    expect(server.log).toMatchObject([{ status, failure: { kind, detail: details }, violations: [] }]);
    expect(server.proxy.journal.entries()).toMatchObject([{ status, failure: kind, violations: [] }]);
    expect(server.proxy.violations).toEqual([]);
  }
});

const half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
const halfChunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n";

test.each(
  VERBS.flatMap(([method]) => [
    [method, "an end in the body", half, "end"] as const,
    [method, "a reset in the body", half, "reset"] as const,
    [method, "an end among chunks", halfChunked, "end"] as const,
    [method, "a reset among chunks", halfChunked, "reset"] as const,
    [method, "a chunk that is none", halfChunked, "garbage"] as const,
  ]),
)("%s: %s breaks the body off for the client too, and is named", async (method, _, bytes, then) => {
  const server = startSockets((socket) =>
    socket.once("data", () => {
      const reset = () => socket.resetAndDestroy();
      socket.write(bytes, () => {
        if (then === "end") socket.end();
        // What is on its way would be lost with it.
        else
          through
            .then(({ arrival }) => arrival.done)
            .then(() => (then === "reset" ? reset() : socket.write("what")));
      });
    }),
  );
  const through = server.then(startThrough);
  await using opened = await through;
  const answer = await opened.send(method, PING);
  expect(answer.status).toBe(200);
  opened.arrival.now();
  await expect(answer.text()).rejects.toThrow();
  expect(opened.log).toMatchObject([{ status: 200, failure: { kind: "http_response_incomplete" } }]);
});

test.each(VERBS)("%s: a server whose certificate is named is trusted", async (method) => {
  const made = selfSigned({ until: 2049, address: "127.0.0.1" });
  await using server = await startThrough(await startTls(made), { ca: made.cert });
  const answer = await server.send(method, "/any");
  expect([answer.status, await answer.text()]).toEqual([200, "over TLS"]);
});

test.each([
  ["CERT_HAS_EXPIRED", "tls_certificate_error"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "tls_certificate_error"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls_certificate_error"],
  ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "tls_protocol_error"],
  ["EAI_AGAIN", "dns_error"],
  ["ETIMEDOUT", "connection_timeout"],
  ["UND_ERR_CONNECT_TIMEOUT", "connection_timeout"],
  ["ENETUNREACH", "destination_ip_unroutable"],
  ["EMFILE", "connection_limit_reached"],
  ["EPIPE", "connection_terminated"],
  ["", "destination_unavailable"],
])("%s is %s", (code, kind) => {
  expect(failureOf(Object.assign(new Error("any"), { code })).kind).toBe(kind);
});

test.each(VERBS)(
  "%s: an answer that does not begin in time is 504; one that is slow is named",
  async (method) => {
    const timers: (() => void)[] = [];
    const fire = () => {
      for (const one of timers.splice(0)) one();
    };
    const log: ProxyLog[] = [];
    await using upstream = await startUpstream(
      (request, response) => {
        request.resume();
        if (request.url === "/never") request.on("end", fire);
        else response.end();
      },
      {
        timeout: 1_000,
        slowAfter: 0,
        onRequest: (entry) => log.push(entry),
        timer: (callback) => {
          timers.push(callback);
          return () => timers.splice(0);
        },
      },
    );
    const late = await fetch(`${upstream.url}/never`, { method });
    expect([late.status, late.headers.get("proxy-status"), await late.json()]).toEqual([
      504,
      'mock-server; error=http_response_timeout; details="after 1000 ms"',
      {
        title: "The server did not begin its answer in time.",
        status: 504,
        detail: "http_response_timeout: after 1000 ms",
      },
    ]);
    await fetch(`${upstream.url}/slow`, { method });
    expect(log).toMatchObject([{ failure: { kind: "http_response_timeout" } }, { status: 200, slow: true }]);
  },
);

test("a server's own 502 passes as it is", async () => {
  await using upstream = await startUpstream((_, response) => response.writeHead(502).end("page"));
  const answer = await fetch(`${upstream.url}/rest/1.0/user`);
  expect([answer.status, answer.headers.has("proxy-status"), await answer.text()]).toEqual([
    502,
    false,
    "page",
  ]);
});
