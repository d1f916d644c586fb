import type { IncomingMessage } from "node:http";

/** Whether a request says that it has a body. */
export function hasBody({ headers }: IncomingMessage): boolean {
  const { "content-length": length, "transfer-encoding": encoding } = headers;
  return encoding !== undefined || (length !== undefined && length !== "0");
}

/**
 * Reads a body of at most `cap` bytes; `undefined` when it is longer. As much again is read and
 * thrown away, so that a client that is still sending gets to see the answer.
 */
export function readBody(request: IncomingMessage, cap: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    // Comes after every request; only before its end it means something.
    const leave = () => reject(new Error("the client went away"));
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length <= cap) chunks.push(chunk);
      else chunks.length = 0;
      // Paused, not destroyed: the socket is needed for the answer.
      if (length > 2 * cap) {
        request.pause();
        resolve(undefined);
      }
    });
    request.on("end", () => {
      request.off("close", leave);
      resolve(length > cap ? undefined : Buffer.concat(chunks));
    });
    request.on("error", reject);
    request.on("close", leave);
  });
}
