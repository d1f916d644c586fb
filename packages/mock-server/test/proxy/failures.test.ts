import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { type ProxyLog, startProxy } from "../../src/index.ts";
import { failureOf } from "../../src/proxy/failure.ts";
import { startUpstream } from "../fixtures/upstream.ts";

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** A proxy in front of a server that does as it likes with a connection. */
async function startRaw(onSocket: (socket: Socket) => void, protocol = "http") {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const log: ProxyLog[] = [];
  const target = `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const proxy = await startProxy({
    target,
    cloudreveVersion: "3.8.3",
    onRequest: (entry) => log.push(entry),
  });
  open.push(
    () => proxy.close(),
    async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  );
  return { proxy, log, server };
}

const PING = "/api/v3/site/ping";

async function expectFailure(url: string, status: number, kind: string): Promise<void> {
  const answer = await fetch(url + PING);
  expect(answer.headers.get("proxy-status")).toMatch(
    new RegExp(`^mock-server; error=${kind}; details="[A-Z]`),
  );
  expect([answer.status, await answer.json()]).toMatchObject([
    status,
    { detail: expect.stringContaining(kind) },
  ]);
}

test("nobody listens", async () => {
  const { proxy, log, server } = await startRaw(() => {});
  await new Promise((resolve) => server.close(resolve));
  await expectFailure(proxy.url, 502, "connection_refused");
  expect(log).toMatchObject([{ status: 502, failure: { kind: "connection_refused" }, violations: [] }]);
  expect(proxy.journal.entries()).toMatchObject([{ operation: "pingSite", failure: "connection_refused" }]);
  expect(proxy.violations).toEqual([]);
});

test("the server hangs up", async () => {
  const { proxy } = await startRaw((socket) => socket.on("data", () => socket.destroy()));
  await expectFailure(proxy.url, 502, "connection_terminated");
});

test("the server speaks no HTTP", async () => {
  const { proxy } = await startRaw((socket) => socket.on("data", () => socket.end("\x16\x03 what\r\n\r\n")));
  await expectFailure(proxy.url, 502, "http_protocol_error");
});

test("the server speaks no TLS", async () => {
  const { proxy } = await startRaw(
    (socket) => socket.on("data", () => socket.end("HTTP/1.1 400 Bad\r\n\r\n")),
    "https",
  );
  await expectFailure(proxy.url, 502, "tls_protocol_error");
});

test("a name that leads nowhere", async () => {
  await using proxy = await startProxy({ target: "http://nowhere.invalid", cloudreveVersion: "3.8.3" });
  await expectFailure(proxy.url, 502, "dns_error");
});

test.each([
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "tls_certificate_error"],
  ["CERT_HAS_EXPIRED", "tls_certificate_error"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "tls_certificate_error"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "tls_certificate_error"],
  ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", "tls_protocol_error"],
  ["EAI_AGAIN", "dns_error"],
  ["ETIMEDOUT", "connection_timeout"],
  ["ENETUNREACH", "destination_ip_unroutable"],
  ["EPIPE", "connection_terminated"],
  ["", "destination_unavailable"],
])("%s is %s", (code, kind) => {
  expect(failureOf(Object.assign(new Error("any"), { code })).kind).toBe(kind);
});

test("a body that breaks off breaks off for the client, and is named", async () => {
  const { proxy, log } = await startRaw((socket) =>
    socket.on("data", () =>
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", () => socket.destroy()),
    ),
  );
  const answer = await fetch(`${proxy.url}${PING}`);
  await expect(answer.text()).rejects.toThrow();
  expect(log).toMatchObject([{ status: 200, failure: { kind: "http_response_incomplete" } }]);
});

test("an answer that does not begin in time is 504; one that is slow is named", async () => {
  const timers: (() => void)[] = [];
  const log: ProxyLog[] = [];
  await using upstream = await startUpstream(
    (request, response) => {
      if (request.url === "/never") for (const fire of timers.splice(0)) fire();
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
  const late = await fetch(`${upstream.url}/never`);
  expect([late.status, late.headers.get("proxy-status")]).toEqual([
    504,
    'mock-server; error=http_response_timeout; details="after 1000 ms"',
  ]);
  await fetch(`${upstream.url}/slow`);
  expect(log).toMatchObject([{ failure: { kind: "http_response_timeout" } }, { status: 200, slow: true }]);
});

test("a server's own 502 passes as it is", async () => {
  await using upstream = await startUpstream((_, response) => response.writeHead(502).end("page"));
  const answer = await fetch(`${upstream.url}/rest/1.0/user`);
  expect([answer.status, answer.headers.has("proxy-status"), await answer.text()]).toEqual([
    502,
    false,
    "page",
  ]);
});

test("a client that leaves takes its request along", async () => {
  const log: ProxyLog[] = [];
  let left: () => void = () => {};
  const gone = new Promise<void>((resolve) => {
    left = resolve;
  });
  const aborting = new AbortController();
  await using upstream = await startUpstream(
    (request) => {
      request.socket.on("close", left);
      aborting.abort();
    },
    { onRequest: (entry) => log.push(entry) },
  );
  await expect(fetch(upstream.url, { signal: aborting.signal })).rejects.toThrow();
  await gone;
  expect(log).toMatchObject([{ status: 502, failure: { kind: "client_left" } }]);
});
