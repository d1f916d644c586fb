import { createServer, type Server, type ServerResponse } from "node:http";
import { encodeAnswer } from "../engine/answer-body.ts";
import type { MockResponse } from "../engine/handler.ts";
import { problem } from "../engine/problem.ts";
import type { RawRequest } from "../engine/raw-request.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { readRequest } from "./read-request.ts";
import { loggedPath, type RequestLog } from "./request-log.ts";
import { writeAnswer } from "./write-answer.ts";

export interface Dispatched extends Pick<RequestLog, "api" | "operationId" | "fault"> {
  readonly answer: MockResponse;
  /** Set when something is to go wrong on the way. */
  readonly delivery?: Delivery;
}

export interface ServerOptions {
  readonly dispatch: (request: RawRequest) => Promise<Dispatched>;
  readonly maxBodyBytes: number;
  /** The time that the `Date` header tells, milliseconds since 1970. */
  readonly now: () => number;
  readonly onRequest?: ((entry: RequestLog) => void) | undefined;
}

/** An HTTP server that reads whole requests, and writes whole answers. */
export function createHttpServer(options: ServerOptions): Server {
  return createServer(async (incoming, response) => {
    const started = performance.now();
    const request = await readRequest(incoming, options.maxBodyBytes).catch(() => undefined);
    // The client went away.
    if (request === undefined) return;
    const { answer, delivery, ...rest } = await dispatch(options, request);
    const status = await write(response, answer, request, { now: options.now, delivery });
    options.onRequest?.({
      time: Date.now(),
      method: request.method,
      path: loggedPath(request.path, request.query),
      status,
      duration: performance.now() - started,
      ...rest,
    });
  });
}

async function dispatch(options: ServerOptions, request: RawRequest): Promise<Dispatched> {
  try {
    return await options.dispatch(request);
  } catch (error) {
    return { answer: problem(500, "The mock failed", { detail: String(error) }) };
  }
}

interface WriteOptions {
  readonly now: ServerOptions["now"];
  readonly delivery: Delivery | undefined;
}

/** Writes the answer, or why it can't be written; gives the status, 0 when none was sent. */
async function write(
  response: ServerResponse,
  answer: MockResponse,
  request: RawRequest,
  { now, delivery }: WriteOptions,
): Promise<number> {
  response.setHeader("date", new Date(now()).toUTCString());
  // What was not read of a body would be taken for the next request.
  if (request.body === undefined) response.setHeader("connection", "close");
  try {
    const encoded = encodeAnswer(answer);
    if (delivery !== undefined) return (await deliver(response, encoded, delivery)) ? answer.status : 0;
    writeAnswer(response, encoded);
    return answer.status;
  } catch (error) {
    const failure = problem(500, "The mock's answer can't be written", { detail: String(error) });
    if (!response.headersSent) writeAnswer(response, encodeAnswer(failure));
    return failure.status;
  }
}
