import type { IncomingMessage } from "node:http";

/**
 * Reads a body of at most `cap` bytes; `undefined` when it is longer. As much again is read and
 * thrown away, so that a client that is still sending gets to see the answer.
 */
export function readBody(request: IncomingMessage, cap: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
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
    request.on("end", () => resolve(length > cap ? undefined : Buffer.concat(chunks)));
    request.on("error", reject);
    request.on("close", () => reject(new Error("the client went away")));
  });
}
