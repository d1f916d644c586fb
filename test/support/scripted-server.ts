import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request exactly as it arrived. */
export interface Arrived {
  readonly method: string;
  /** Path and query as sent, percent-encoded. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

export type Script = Answer | ((arrived: Arrived, response: ServerResponse) => Answer | undefined);

/** Answers what it is told and keeps what it was sent. A script that gives nothing has answered by itself. */
export async function startScriptedServer(script: Script) {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = "", url: target = "", headers } = request;
    const seen = { method, target, headers, body: Buffer.concat(chunks) };
    arrived.push(seen);
    const answer = typeof script === "function" ? script(seen, response) : script;
    if (answer === undefined) return;
    const { status = 200, headers: answered = {}, body = "" } = answer;
    response.writeHead(status, answered as Record<string, string | string[]>);
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(value),
});
