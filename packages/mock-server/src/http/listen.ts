import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const LOOPBACK_HOSTS = ["127.0.0.1", "::1", "localhost"];

/** What fits into a header, and is no accident. */
const ADMIN_TOKEN = /^[\x21-\x7e]{8,1000}$/;

/**
 * Starts listening; gives the origin. Throws an Error that says what to do about it.
 *
 * @param adminToken without one, only this machine is listened to
 */
export async function listen(
  server: Server,
  host: string,
  port: number,
  adminToken?: string,
): Promise<string> {
  if (adminToken !== undefined && !ADMIN_TOKEN.test(adminToken)) {
    throw new Error("the admin token must be 8 to 1000 visible ASCII characters without spaces");
  }
  if (!LOOPBACK_HOSTS.includes(host) && adminToken === undefined) {
    const advice = "--admin-token TOKEN, or startMock({ adminToken }), opens it to others";
    throw new Error(
      `host ${host} is not this machine alone: use one of ${LOOPBACK_HOSTS.join(", ")}; ${advice}`,
    );
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
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new Error(`host ${host} is no address of this machine`, { cause: error });
  }
  if (error.code === "EACCES") {
    return new Error(`port ${port} needs more rights than this process has: take one above 1023`, {
      cause: error,
    });
  }
  return error;
}
