import { connect } from "node:net";

/** Longer than any answer takes; then the server has forgotten the connection. */
const PATIENCE_MS = 5_000;

/** How the client leaves: at once by a reset, at once by an end, or when the server has said something. */
export type Leaving = "reset" | "end" | "after an answer";

export interface RawOutcome {
  readonly text: string;
  /** Empty when the connection ended in time. */
  readonly hung: string;
}

/** Sends bytes on a connection of its own, and waits for its end; never rejects. */
export function exchange(origin: string, bytes: Buffer, leaving: Leaving): Promise<RawOutcome> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    let text = "";
    let hung = "";
    socket.setTimeout(PATIENCE_MS, () => {
      hung = `nothing for ${PATIENCE_MS} ms`;
      socket.destroy();
    });
    socket.on("connect", () => {
      socket.write(bytes, () => {
        if (leaving === "reset") socket.resetAndDestroy();
        if (leaving === "end") socket.end();
      });
    });
    socket.on("data", (chunk) => {
      if (text.length < 2000) text += chunk.toString("latin1");
      if (leaving === "after an answer") socket.end();
    });
    socket.on("end", () => socket.end());
    // An end as well; "close" comes next.
    socket.on("error", () => {});
    socket.on("close", () => resolve({ text, hung }));
  });
}
