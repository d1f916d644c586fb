import type { IncomingMessage, ServerResponse } from "node:http";
import type { ProxyContext } from "./context.ts";
import { type Failure, failureOf } from "./failure.ts";
import { answerHeaders, trailerPairs } from "./headers.ts";
import type { AnswerHead, Watch } from "./watch.ts";

const BODILESS = [204, 304];
/** Longer bodies are sent as they are, in bytes. */
const LONGEST_JOINED = 16_384;
/** A name that the client gave the proxy, fit to stand in an address. */
const HOST = /^[\w.:[\]-]{1,260}$/;

interface Ends {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly answer: IncomingMessage;
}

/** Passes the server's answer back as it comes, and has it looked at before its last byte is given away. */
export function passBack(proxy: ProxyContext, watch: Watch, { request, response, answer }: Ends): void {
  const status = answer.statusCode ?? 502;
  const head: AnswerHead = { status, headers: answer.headers };
  writeHead(proxy, { request, response, answer }, status);
  const { answerTap } = watch;
  const finish = () => {
    answerTap?.end();
    watch.conclude(head);
  };
  const isChunked = answer.headers["transfer-encoding"] !== undefined;
  const announced = isChunked ? undefined : answer.headers["content-length"];
  const length = announced === undefined ? undefined : Number(announced);
  if (request.method === "HEAD" || BODILESS.includes(status) || length === 0) {
    finish();
    answer.resume();
    response.end();
    return;
  }
  let count = 0;
  // A body may take its time; the headers are known.
  setImmediate(() => {
    if (count === 0 && !response.writableEnded && !response.destroyed) response.flushHeaders();
  });
  answer.on("data", (chunk: Buffer) => {
    count += chunk.length;
    answerTap?.take(chunk);
    if (count === length) {
      finish();
      // Node puts a string and the headers into one packet. Latin-1 stands for bytes one by one.
      if (count > LONGEST_JOINED) response.end(chunk);
      else response.end(chunk.toString("latin1"), "latin1");
    } else if (!response.write(chunk)) {
      answer.pause();
      response.once("drain", () => answer.resume());
    }
  });
  answer.on("end", () => {
    if (response.writableEnded) return;
    finish();
    if (answer.rawTrailers.length > 0) response.addTrailers(trailerPairs(answer.rawTrailers));
    response.end();
  });
  answer.on("error", (error: NodeJS.ErrnoException) => {
    if (response.writableEnded) return;
    const failure: Failure = { kind: "http_response_incomplete", detail: failureOf(error).detail };
    watch.conclude(head, failure);
    // The client sees a body that breaks off, as the proxy did.
    response.destroy();
  });
}

function writeHead({ target, url }: ProxyContext, { request, response, answer }: Ends, status: number): void {
  const { host = "" } = request.headers;
  const own = HOST.test(host) ? `http://${host}` : url();
  const isOld = request.httpVersionMajor < 1 || request.httpVersionMinor < 1;
  const chunked = answer.headers["transfer-encoding"] !== undefined && !isOld;
  const origins = { target: target.origin, own };
  // No header is made up, not even a date.
  response.sendDate = false;
  const headers = answerHeaders({ headers: answer.rawHeaders, chunked, origins });
  response.writeHead(status, answer.statusMessage, headers);
}
