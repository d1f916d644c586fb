import { Agent as PlainAgent, request as plainRequest, type RequestOptions } from "node:http";
import { Agent as TlsAgent, request as tlsRequest } from "node:https";
import type { Dispatcher } from "undici";

const MOST_SOCKETS = 256;
export const MOST_HEADER_BYTES = 64 * 1024;

/** The server that a proxy stands in front of. */
export interface Target {
  /** Such as `https://cloud.example.com`. */
  readonly origin: string;
  /** What `Host` says to it. */
  readonly host: string;
  readonly connect: Pick<RequestOptions, "agent" | "hostname" | "port" | "protocol">;
  readonly request: typeof plainRequest;
  /** For requests that are nothing but a head. */
  readonly dispatcher: Dispatcher;
  close(): void;
}

/**
 * Reads the address of a server.
 *
 * @param ca certificates in PEM that its own may be signed with, besides the well-known ones of this machine
 * @throws RangeError when it is not the origin of a web server
 */
export async function readTarget(text: string, ca?: string): Promise<Target> {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new RangeError("target: expected an address such as https://cloud.example.com");
  }
  if (url.username !== "" || url.password !== "") {
    throw new RangeError("target: must not hold credentials; clients send theirs through the proxy");
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw new RangeError(`target: expected an origin without a path, such as ${url.origin}`);
  }
  const isTls = url.protocol === "https:";
  const options = { keepAlive: true, maxSockets: MOST_SOCKETS, ...(isTls && ca && { ca }) };
  const agent = isTls ? new TlsAgent(options) : new PlainAgent(options);
  // Loaded by who starts a proxy, not by each who starts a mock.
  const { Pool } = await import("undici");
  const dispatcher = new Pool(url.origin, {
    connections: MOST_SOCKETS,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: MOST_HEADER_BYTES,
    // How long an answer may take is for the proxy to say.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: 0, ...(isTls && ca && { ca }) },
  });
  const hostname = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return {
    origin: url.origin,
    host: url.host,
    connect: { agent, hostname, port: url.port, protocol: url.protocol },
    request: isTls ? tlsRequest : plainRequest,
    dispatcher,
    close: () => {
      agent.destroy();
      dispatcher.destroy().catch(() => undefined);
    },
  };
}
