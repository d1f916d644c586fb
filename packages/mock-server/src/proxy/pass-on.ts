import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import { hasBody } from "../http/read-body.ts";
import { writeAnswer } from "../http/write-answer.ts";
import type { ProxyContext } from "./context.ts";
import { type Failure, failureAnswer, failureOf } from "./failure.ts";
import { requestHeaders, trailerPairs } from "./headers.ts";
import { passBack } from "./pass-back.ts";
import { Watch } from "./watch.ts";

const MOST_HEADER_BYTES = 64 * 1024;
/** Verbs whose requests say something about a body even if there is none. */
const WITH_BODY = ["POST", "PUT", "PATCH"];

const CLIENT_LEFT: Failure = { kind: "client_left", detail: "before the answer was complete" };

/** Passes a request on to the server and its answer back, byte by byte, and has both looked at. */
export function passOn(proxy: ProxyContext, request: IncomingMessage, response: ServerResponse): void {
  const watch = new Watch(proxy, request);
  let outgoing: ClientRequest;
  try {
    outgoing = send(proxy, request);
  } catch (error) {
    refuse(watch, response, failureOf(error as NodeJS.ErrnoException));
    return;
  }
  let stopTimer = () => {};
  const fail = (failure: Failure) => {
    stopTimer();
    outgoing.destroy();
    if (!response.headersSent) refuse(watch, response, failure);
  };
  outgoing.on("error", (error: NodeJS.ErrnoException) => fail(failureOf(error)));
  outgoing.on("response", (answer) => {
    stopTimer();
    passBack(proxy, watch, { request, response, answer });
  });
  response.on("close", () => {
    if (response.writableFinished) return;
    watch.conclude(undefined, CLIENT_LEFT);
    stopTimer();
    outgoing.destroy();
  });
  // The client sends nothing more until the server has seen that it waits.
  if (request.headers.expect !== undefined) {
    outgoing.on("continue", () => response.writeContinue());
    outgoing.flushHeaders();
  }
  passBody(watch, request, outgoing, () => {
    if (response.headersSent) return;
    const late: Failure = { kind: "http_response_timeout", detail: `after ${proxy.timeout} ms` };
    stopTimer = proxy.timer(() => fail(late), proxy.timeout);
  });
}

function send({ target }: ProxyContext, request: IncomingMessage): ClientRequest {
  const { method = "GET", url = "/", headers, rawHeaders } = request;
  const chunked = headers["transfer-encoding"] !== undefined;
  const empty = !chunked && headers["content-length"] === undefined && WITH_BODY.includes(method);
  return target.request({
    ...target.connect,
    method,
    path: url.startsWith("/") || url === "*" ? url : url.replace(/^https?:\/\/[^/?]*/i, "") || "/",
    headers: requestHeaders({ headers: rawHeaders, host: target.host, chunked, empty }),
    maxHeaderSize: MOST_HEADER_BYTES,
  });
}

/** @param sent is told when the last byte was handed on */
function passBody(watch: Watch, request: IncomingMessage, outgoing: ClientRequest, sent: () => void): void {
  const { requestTap } = watch;
  if (!hasBody(request)) {
    requestTap?.end();
    outgoing.end();
    sent();
    return;
  }
  // A server may answer, and hang up, before it has read everything; the rest is thrown away.
  let isOpen = true;
  outgoing.on("close", () => {
    isOpen = false;
    request.resume();
  });
  outgoing.on("drain", () => request.resume());
  request.on("data", (chunk: Buffer) => {
    requestTap?.take(chunk);
    if (isOpen && !outgoing.write(chunk)) request.pause();
  });
  request.on("error", () => outgoing.destroy());
  request.on("end", () => {
    requestTap?.end();
    if (!isOpen) return;
    if (request.rawTrailers.length > 0) outgoing.addTrailers(trailerPairs(request.rawTrailers));
    outgoing.end();
    sent();
  });
}

function refuse(watch: Watch, response: ServerResponse, failure: Failure): void {
  watch.conclude(undefined, failure);
  if (!response.destroyed) writeAnswer(response, failureAnswer(failure), { connection: "close" });
}
