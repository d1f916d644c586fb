import { connect } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { Malformed } from "./malformed-requests.ts";

const DEADLINE_MS = 10_000;
const MOST_KEPT = 2_000_000;

export interface Ended {
  /** What came back. */
  readonly text: string;
  /** Whether the server ended the connection in time. */
  readonly inTime: boolean;
}

/** Sends bytes over a connection of their own; resolves when it has ended. */
export function sendMalformed(url: string, { pieces, then }: Malformed): Promise<Ended> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let text = "";
    const finish = (inTime: boolean) => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ text, inTime });
    };
    const timer = setTimeout(() => finish(false), DEADLINE_MS);
    socket.on("data", (chunk) => {
      if (text.length < MOST_KEPT) text += chunk.toString("latin1");
    });
    // A reset is an end as well.
    socket.on("error", () => finish(true));
    socket.on("close", () => finish(true));
    socket.on("connect", async () => {
      for (const piece of pieces) {
        if (!socket.destroyed && piece.length > 0) socket.write(piece);
        await setImmediate();
      }
      if (then === "reset") socket.resetAndDestroy();
      else socket.end();
    });
  });
}
