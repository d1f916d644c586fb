import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Notes when each request arrives. `/hang` gets no answer, `/start` only once that many `programs` ask for it. */
export async function startCountingServer(programs: number) {
  const arrivals: { readonly at: number; readonly path: string }[] = [];
  const starting: ServerResponse[] = [];
  let arrived = () => {};
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path === "/start") {
      if (starting.push(response) === programs) for (const ready of starting.splice(0)) ready.end();
      return;
    }
    arrivals.push({ at: performance.now(), path });
    if (path !== "/hang") response.end("ok");
    arrived();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    async untilArrived(count: number): Promise<void> {
      while (arrivals.length < count) {
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      }
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The most of these times in any half-open stretch of that length. */
export function mostWithin(times: readonly number[], windowMs: number): number {
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + windowMs).length));
}
