import { type Agent, type IncomingHttpHeaders, type IncomingMessage, request as open } from "node:http";
import type { WireRequest } from "./wire-request.ts";

/** Longer than any answer takes; who waits so long has been left hanging. */
const PATIENCE_MS = 10_000;

/** What a client saw. */
export interface Outcome {
  /** 0 when no answer began. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Empty when the answer is complete, else how it ended. */
  readonly broken: string;
}

export interface Sending {
  readonly outcome: Promise<Outcome>;
  /** Bytes of the body so far; `undefined` before the headers. */
  readonly received: () => number | undefined;
  /** When the headers are there, or never will be. */
  readonly headers: Promise<void>;
  readonly giveUp: () => void;
}

/** Sends a request; never rejects. */
export function send(origin: string, { method, target, headers, body }: WireRequest, agent?: Agent): Sending {
  const { hostname, port } = new URL(origin);
  const chunks: Buffer[] = [];
  const began = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<Outcome>();
  let answer: IncomingMessage | undefined;
  const end = (broken: string) => {
    began.resolve();
    const { statusCode: status = 0, headers: given = {} } = answer ?? {};
    ended.resolve({ status, headers: given, body: Buffer.concat(chunks), broken });
  };
  const sent = { ...headers, ...(body !== undefined && { "content-length": String(body.length) }) };
  const options = { hostname, port, method, path: target, headers: sent, agent: agent ?? false };
  const going = open({ ...options, timeout: PATIENCE_MS }, (response) => {
    answer = response;
    began.resolve();
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("end", () => end(""));
    response.on("error", (error) => end(describe(error)));
  });
  going.on("timeout", () => going.destroy(new Error(`nothing for ${PATIENCE_MS} ms`)));
  going.on("error", (error) => end(describe(error)));
  going.end(body);
  return {
    outcome: ended.promise,
    headers: began.promise,
    received: () => answer && chunks.reduce((sum, { length }) => sum + length, 0),
    giveUp: () => void going.destroy(new Error("gave up")),
  };
}

/** The code of what the parser said, else the message: a reset and an end have the same code. */
function describe(error: NodeJS.ErrnoException): string {
  return error.code?.startsWith("HPE_") ? error.code : error.message;
}
