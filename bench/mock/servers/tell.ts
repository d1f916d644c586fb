import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server tells the process that measures it. */
export interface Told {
  readonly port: number;
  /** The process that answers. */
  readonly pid: number;
}

export function tell(port: number, pid = process.pid): void {
  process.send?.({ port, pid } satisfies Told);
}

/** Where a server listens. */
export const portOf = (server: Server): number => (server.address() as AddressInfo).port;
