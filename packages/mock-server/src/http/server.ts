import { createServer, type Server, type ServerResponse } from "node:http";
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
  const { maxBodyBytes } = options;
  // Of a request without a body nothing is read.
  return createServer({ optimizeEmptyRequests: true }, (incoming, response) => {
    const started = options.onRequest === undefined ? 0 : performance.now();
    const request = readRequest(incoming, maxBodyBytes);
    if (!(request instanceof Promise)) return serve(options, response, request, started);
    // When it fails, the client went away.
    request.then(
      (read) => serve(options, response, read, started),
      () => undefined,
    );
  });
}

/** Answers at once where it can: each promise on the way costs as much as a stage. */
function serve(options: ServerOptions, response: ServerResponse, request: RawRequest, started: number): void {
  let dispatched: Dispatched | Promise<Dispatched>;
  try {
    dispatched = options.dispatch(request);
  } catch (error) {
    dispatched = failed(error);
  }
  if (dispatched instanceof Promise) {
    void dispatched.catch(failed).then((given) => finish(options, response, given, request, started));
  } else {
    finish(options, response, dispatched, request, started);
  }
}

const failed = (error: unknown): Dispatched => ({
  answer: problem(500, "The mock failed", { detail: String(error) }),
});

function finish(
  { onRequest, now }: ServerOptions,
  response: ServerResponse,
  dispatched: Dispatched,
  request: RawRequest,
  started: number,
): void {
  const sent = write(response, dispatched, request, now());
  if (onRequest === undefined || dispatched.quiet === true) return;
  const { answer, delivery, quiet, ...rest } = dispatched;
  const { method, path, query } = request;
  const log = (status: number) => {
    const duration = performance.now() - started;
    onRequest({ time: Date.now(), method, path: loggedPath(path, query), status, duration, ...rest });
  };
  if (sent instanceof Promise) void sent.then(log);
  else log(sent);
}

/** Writes the answer, or why it can't be written; gives the status, 0 when none was sent. */
function write(
  response: ServerResponse,
  { answer, delivery }: Dispatched,
  { body }: RawRequest,
  now: number,
): number | Promise<number> {
  const headers: Record<string, string> = { date: httpDate(now) };
  // What was not read of a body would be taken for the next request.
  if (body === undefined) headers.connection = "close";
  const refuse = (error: unknown): number => {
    const failure = problem(500, "The mock's answer can't be written", { detail: String(error) });
    if (!response.headersSent) writeAnswer(response, failure, headers);
    return failure.status;
  };
  try {
    if (delivery === undefined) {
      writeAnswer(response, answer, headers);
      return answer.status;
    }
    response.setHeaders(new Map(Object.entries(headers)));
    return deliver(response, encodeAnswer(answer), delivery).then(
      (sent) => (sent ? answer.status : 0),
      refuse,
    );
  } catch (error) {
    return refuse(error);
  }
}
