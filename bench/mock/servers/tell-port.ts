import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Tells the parent process where the server listens. */
export function tellPort(server: Server): void {
  process.send?.((server.address() as AddressInfo).port);
}
