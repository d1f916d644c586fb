import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { encodeAnswer } from "../engine/answer-body.ts";
import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { httpDate } from "./http-date.ts";
import { readRequest } from "./read-request.ts";
import { loggedPath, type RequestLog } from "./request-log.ts";
import { writeAnswer } from "./write-answer.ts";

export interface Dispatched extends Pick<RequestLog, "api" | "operationId" | "fault"> {
  readonly answer: MockResponse;
  /** Set when something is to go wrong on the way. */
  readonly delivery?: Delivery;
  /** Whether the log leaves it out, such as what a page asks for each second. */
  readonly quiet?: boolean;
}

export interface ServerOptions {
  readonly dispatch: (request: RawRequest) => Dispatched | Promise<Dispatched>;
  readonly maxBodyBytes: number;
  /** The time that the `Date` header tells, milliseconds since 1970. */
  readonly now: () => number;
  readonly onRequest?: ((entry: RequestLog) => void) | undefined;
}

/** An HTTP server that reads whole requests, and writes whole answers. */
export function createHttpServer(options: ServerOptions): Server {
  // Of a request without a body nothing is read.
  return createServer({ optimizeEmptyRequests: true }, (incoming, response) => {
    void serve(options, incoming, response);
  });
}

async function serve(
  options: ServerOptions,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { onRequest, maxBodyBytes, now } = options;
  const started = onRequest === undefined ? 0 : performance.now();
  let request = readRequest(incoming, maxBodyBytes);
  if (request instanceof Promise) {
    const read = await request.catch(() => undefined);
    // The client went away.
    if (read === undefined) return;
    request = read;
  }
  let dispatched: Dispatched;
  try {
    dispatched = await options.dispatch(request);
  } catch (error) {
    dispatched = { answer: problem(500, "The mock failed", { detail: String(error) }) };
  }
  const sent = write(response, dispatched, request, now());
  if (onRequest === undefined) return;
  const { answer, delivery, quiet, ...rest } = dispatched;
  if (quiet === true) return;
  const { method, path, query } = request;
  const status = await sent;
  const duration = performance.now() - started;
  onRequest({ time: Date.now(), method, path: loggedPath(path, query), status, duration, ...rest });
}

/** Writes the answer, or why it can't be written; gives the status, 0 when none was sent. */
async function write(
  response: ServerResponse,
  { answer, delivery }: Dispatched,
  { body }: RawRequest,
  now: number,
): Promise<number> {
  const headers: Record<string, string> = { date: httpDate(now) };
  // What was not read of a body would be taken for the next request.
  if (body === undefined) headers.connection = "close";
  try {
    if (delivery === undefined) {
      writeAnswer(response, answer, headers);
      return answer.status;
    }
    response.setHeaders(new Map(Object.entries(headers)));
    return (await deliver(response, encodeAnswer(answer), delivery)) ? answer.status : 0;
  } catch (error) {
    const failure = problem(500, "The mock's answer can't be written", { detail: String(error) });
    if (!response.headersSent) writeAnswer(response, failure, headers);
    return failure.status;
  }
}
