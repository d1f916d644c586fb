import { Agent, type IncomingMessage, request as send } from "node:http";
import type { WireRequest } from "./wire-request.ts";

const DEADLINE_MS = 10_000;
/** Of a longer body the rest is not read. */
const MOST_READ = 1_000_000;

export interface Exchanged {
  /** `undefined` when there was no answer. */
  readonly status: number | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
  /** What went wrong with the connection. */
  readonly error?: string;
}

/** Sends requests over kept connections, each with a deadline. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 64 });
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** Never rejects. */
  exchange({ method, target, headers, body }: WireRequest): Promise<Exchanged> {
    return new Promise((resolve) => {
      const { hostname, port } = new URL(this.url);
      const length = body === undefined ? {} : { "content-length": String(body.length) };
      const fail = (error: string) => {
        clearTimeout(timer);
        resolve({ status: undefined, headers: {}, text: "", error });
      };
      const timer = setTimeout(() => {
        outgoing.destroy();
        fail(`no whole answer within ${DEADLINE_MS} ms`);
      }, DEADLINE_MS);
      const outgoing = send({
        agent: this.agent,
        hostname,
        port,
        method,
        path: target,
        headers: { ...headers, ...length },
      });
      outgoing.on("error", (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
      outgoing.on("response", (response) => {
        const chunks: Buffer[] = [];
        let read = 0;
        const finish = () => {
          clearTimeout(timer);
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode, headers: response.headers, text });
        };
        response.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          read += chunk.length;
          if (read <= MOST_READ) return;
          finish();
          outgoing.destroy();
        });
        response.on("end", finish);
        response.on("error", (error: NodeJS.ErrnoException) => fail(error.code ?? error.message));
      });
      outgoing.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
