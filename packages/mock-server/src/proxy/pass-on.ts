import type { IncomingMessage, ServerResponse } from "node:http";
import { hasBody } from "../http/read-body.ts";
import { writeAnswer } from "../http/write-answer.ts";
import type { ProxyContext } from "./context.ts";
import { type Failure, failureAnswer, failureOf } from "./failure.ts";
import { requestHeaders } from "./headers.ts";
import { PassBack } from "./pass-back.ts";
import { sendBody } from "./send-body.ts";
import { type PlainRequest, sendPlain } from "./send-plain.ts";
import { Watch } from "./watch.ts";

/** Verbs whose requests say something about a body even if there is none. */
const WITH_BODY = ["POST", "PUT", "PATCH"];

const CLIENT_LEFT: Failure = { kind: "client_left", detail: "before the answer was complete" };

/** Passes a request on to the server and its answer back, byte by byte, and has both looked at. */
export function passOn(proxy: ProxyContext, request: IncomingMessage, response: ServerResponse): void {
  const watch = new Watch(proxy, request);
  let stopTimer = () => {};
  let abort = () => {};
  const fail = (failure: Failure) => {
    abort();
    if (!response.headersSent) refuse(watch, response, failure);
  };
  const receiver = new PassBack(proxy, watch, [request, response], (failure) => {
    stopTimer();
    if (failure !== undefined) fail(failure);
  });
  const sent = () => {
    if (response.headersSent) return;
    const late: Failure = { kind: "http_response_timeout", detail: `after ${proxy.timeout} ms` };
    stopTimer = proxy.timer(() => fail(late), proxy.timeout);
  };
  response.on("close", () => {
    if (response.writableFinished) return;
    watch.conclude(undefined, CLIENT_LEFT);
    stopTimer();
    abort();
  });
  const { target } = proxy;
  const head = headOf(target.host, request);
  try {
    if (isPlain(request)) {
      watch.requestTap?.end();
      abort = sendPlain(target.dispatcher, head, receiver);
      sent();
    } else {
      abort = sendBody(target, { request, response, head, tap: watch.requestTap, receiver, sent });
    }
  } catch (error) {
    fail(failureOf(error as NodeJS.ErrnoException));
  }
}

/** Nothing but a head, with nothing about a body in it. */
function isPlain({ method = "", headers }: IncomingMessage): boolean {
  const { "content-length": length, "transfer-encoding": encoding, expect, te } = headers;
  const isBare = length === undefined && encoding === undefined && expect === undefined && te === undefined;
  return isBare && !WITH_BODY.includes(method);
}

function headOf(host: string, request: IncomingMessage): PlainRequest {
  const { method = "GET", url = "/", headers, rawHeaders } = request;
  const chunked = headers["transfer-encoding"] !== undefined;
  const empty = !hasBody(request) && headers["content-length"] === undefined && WITH_BODY.includes(method);
  return {
    method,
    path: url.startsWith("/") || url === "*" ? url : url.replace(/^https?:\/\/[^/?]*/i, "") || "/",
    headers: requestHeaders({ headers: rawHeaders, host, chunked, empty }),
  };
}

function refuse(watch: Watch, response: ServerResponse, failure: Failure): void {
  watch.conclude(undefined, failure);
  if (!response.destroyed) writeAnswer(response, failureAnswer(failure), { connection: "close" });
}
