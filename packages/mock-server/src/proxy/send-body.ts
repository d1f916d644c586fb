import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import { hasBody } from "../http/read-body.ts";
import type { BodyTap } from "./body-tap.ts";
import { trailerPairs } from "./headers.ts";
import type { Receiver } from "./receiver.ts";
import type { PlainRequest } from "./send-plain.ts";
import { MOST_HEADER_BYTES, type Target } from "./target.ts";

interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly head: PlainRequest;
  readonly tap: BodyTap | undefined;
  readonly receiver: Receiver;
  /** Is told when the last byte was handed on. */
  readonly sent: () => void;
}

/**
 * Sends a request with whatever belongs to one: a body as it comes, trailers, a wait for 100.
 *
 * @returns what ends it at once
 */
export function sendBody(target: Target, sending: Sending): () => void {
  const { request, response, head, receiver } = sending;
  const outgoing = target.request({ ...target.connect, ...head, maxHeaderSize: MOST_HEADER_BYTES });
  outgoing.on("error", (error) => receiver.fail(error));
  outgoing.on("response", (answer) => receive(answer, receiver));
  // The client sends nothing more until the server has seen that it waits.
  if (request.headers.expect !== undefined) {
    outgoing.on("continue", () => response.writeContinue());
    outgoing.flushHeaders();
  }
  passBody(sending, outgoing);
  return () => outgoing.destroy();
}

function receive(answer: IncomingMessage, receiver: Receiver): void {
  receiver.begin({
    status: answer.statusCode ?? 502,
    message: answer.statusMessage ?? "",
    headers: answer.rawHeaders,
    pause: () => answer.pause(),
    resume: () => answer.resume(),
  });
  answer.on("data", (chunk: Buffer) => receiver.data(chunk));
  answer.on("end", () => receiver.end(answer.rawTrailers));
  answer.on("error", (error) => receiver.fail(error));
}

function passBody({ request, tap, sent }: Sending, outgoing: ClientRequest): void {
  if (!hasBody(request)) {
    tap?.end();
    outgoing.end();
    sent();
    return;
  }
  const length = Number(request.headers["content-length"] ?? Number.NaN);
  tap?.announce(length);
  let count = 0;
  // A server may answer, and hang up, before it has read everything; the rest is thrown away.
  let isOpen = true;
  const end = (chunk?: Buffer) => {
    tap?.end();
    if (!isOpen) return;
    isOpen = false;
    if (request.rawTrailers.length > 0) outgoing.addTrailers(trailerPairs(request.rawTrailers));
    outgoing.end(chunk);
    sent();
  };
  outgoing.on("close", () => {
    isOpen = false;
    request.resume();
  });
  outgoing.on("drain", () => request.resume());
  request.on("data", (chunk: Buffer) => {
    tap?.take(chunk);
    count += chunk.length;
    // The head and the whole of a short body are one packet.
    if (count === length) end(chunk);
    else if (isOpen && !outgoing.write(chunk)) request.pause();
  });
  request.on("error", () => outgoing.destroy());
  request.on("end", () => {
    if (count !== length) end();
  });
}
