import { once } from "node:events";
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { EncodedAnswer } from "../engine/answer-body.ts";
import { beginningOf } from "../engine/streamed-bytes.ts";
import type { Fault, FaultKind } from "../runtime/faults/fault.ts";
import type { Holds } from "../runtime/holds.ts";
import { writeEncoded } from "./write-answer.ts";

/** Of a longer body only this much goes out, since it is not to arrive well. */
const MOST_SPOILT = 64 * 1024 * 1024;

/** How an answer is to go wrong on its way. */
export interface Delivery {
  readonly fault: Fault;
  readonly holds: Holds;
}

const GARBAGE = Buffer.from("\x16\x03\x01\x02\x00 this is no HTTP\r\n\r\n\x00\xff\xfe", "latin1");

/** To HEAD there is no body that could go wrong. */
const FOR_HEAD: Readonly<Partial<Record<FaultKind, FaultKind>>> = {
  "reset-after": "reset",
  short: "empty",
  "bad-chunk": "garbage",
  stall: "no-answer",
};

interface Way {
  readonly response: ServerResponse;
  readonly socket: Socket;
  readonly answer: EncodedAnswer;
  readonly bytes: Buffer;
  readonly wait: (milliseconds: number) => Promise<boolean>;
}

/** Sends an answer with a fault; never rejects. Whether any of the answer was sent. */
export async function deliver(
  response: ServerResponse,
  answer: EncodedAnswer,
  delivery: Delivery,
): Promise<boolean> {
  const connection = response.req.socket;
  if (connection.destroyed) return false;
  const gone = new AbortController();
  const leave = () => gone.abort();
  connection.once("close", leave);
  try {
    return await deliverTo(response, answer, delivery, gone.signal);
  } finally {
    connection.off("close", leave);
  }
}

async function deliverTo(
  response: ServerResponse,
  answer: EncodedAnswer,
  { fault, holds }: Delivery,
  gone: AbortSignal,
): Promise<boolean> {
  const socket = await ownSocket(response, gone);
  if (socket === undefined) return false;
  let deadline = holds.now();
  const wait = (milliseconds: number) => {
    deadline += milliseconds;
    return holds.until(deadline, gone);
  };
  if (fault.delay !== undefined && !(await wait(fault.delay))) {
    socket.destroy();
    return false;
  }
  response.setHeader("date", new Date(holds.now()).toUTCString());
  return send({ response, socket, answer, bytes: beginningOf(answer.bytes, MOST_SPOILT), wait }, fault);
}

/** Of answers to pipelined requests, only the first has the socket. */
async function ownSocket(response: ServerResponse, signal: AbortSignal): Promise<Socket | undefined> {
  if (response.socket === null) await once(response, "socket", { signal }).catch(() => undefined);
  return response.socket ?? undefined;
}

async function send(way: Way, fault: Fault): Promise<boolean> {
  const { response, socket, answer, bytes, wait } = way;
  const isHead = response.req.method === "HEAD";
  const kind = isHead && fault.kind ? (FOR_HEAD[fault.kind] ?? fault.kind) : fault.kind;
  switch (kind) {
    case "reset":
      socket.resetAndDestroy();
      return false;
    case "empty":
      socket.destroySoon();
      return false;
    case "garbage":
      socket.write(GARBAGE);
      socket.destroySoon();
      return false;
    case "no-answer":
      await wait(Number.POSITIVE_INFINITY);
      socket.destroy();
      return false;
    case "reset-after": {
      const sent = fault.kind === "reset-after" ? (fault.bytes ?? 1) : 1;
      writePart(way, sent, Math.max(bytes.length, sent + 1), () => socket.resetAndDestroy());
      return true;
    }
    case "short":
      writePart(way, Math.floor(bytes.length / 2), bytes.length, () => socket.destroySoon());
      return true;
    case "bad-chunk":
      response.writeHead(answer.status, { ...answer.headers, "transfer-encoding": "chunked" });
      response.flushHeaders();
      socket.write("no length\r\n");
      socket.destroySoon();
      return true;
    case "stall":
      response.writeHead(answer.status, { ...answer.headers, "content-length": bytes.length });
      response.flushHeaders();
      if (await wait((fault.kind === "stall" && fault.lasts) || Number.POSITIVE_INFINITY))
        response.end(bytes);
      else socket.destroy();
      return true;
    case "drip":
      if (isHead) break;
      await drip(way, fault.kind === "drip" ? fault : {});
      return true;
  }
  writeEncoded(response, answer);
  return true;
}

function writePart(
  { response, answer, bytes }: Way,
  sent: number,
  announced: number,
  then: () => void,
): void {
  response.writeHead(answer.status, { ...answer.headers, "content-length": announced });
  const part = bytes.subarray(0, sent);
  if (part.length > 0) {
    response.write(part, then);
    return;
  }
  response.flushHeaders();
  // Behind the headers, which have been written by then.
  response.socket?.write("", then);
}

async function drip(
  { response, socket, answer, bytes, wait }: Way,
  { pieces = 10, interval = 1000 }: { readonly pieces?: number; readonly interval?: number },
): Promise<void> {
  response.writeHead(answer.status, { ...answer.headers, "content-length": bytes.length });
  response.flushHeaders();
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let start = 0; start < bytes.length; start += size) {
    if (!(await wait(interval))) {
      socket.destroy();
      return;
    }
    response.write(bytes.subarray(start, start + size));
  }
  response.end();
}
