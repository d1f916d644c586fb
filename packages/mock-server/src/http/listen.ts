import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const LOOPBACK_HOSTS = ["127.0.0.1", "::1", "localhost"];

/** Starts listening; gives the origin. Throws an Error that says what to do about it. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  if (!LOOPBACK_HOSTS.includes(host)) {
    throw new Error(`host ${host} is not this machine alone: use one of ${LOOPBACK_HOSTS.join(", ")}`);
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`port must be an integer from 0 to 65535, got ${port}`);
  }
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  const name = host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${(server.address() as AddressInfo).port}`;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === "EADDRINUSE") {
    const advice = "stop what listens there, or take any free port: --port 0, or startMock({ port: 0 })";
    return new Error(`port ${port} on ${host} is in use: ${advice}`, { cause: error });
  }
  if (error.code === "EACCES") {
    return new Error(`port ${port} needs more rights than this process has: take one above 1023`, {
      cause: error,
    });
  }
  return error;
}
