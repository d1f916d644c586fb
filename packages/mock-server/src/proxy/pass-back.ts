import type { IncomingMessage, ServerResponse } from "node:http";
import type { ProxyContext } from "./context.ts";
import { type Failure, failureOf } from "./failure.ts";
import { answerHeaders, type PassedHeaders, trailerPairs } from "./headers.ts";
import type { Answer, Receiver } from "./receiver.ts";
import type { Watch } from "./watch.ts";

const BODILESS = [204, 304];
/** Longer bodies are sent as they are, in bytes. */
const LONGEST_JOINED = 16_384;
/** A name that the client gave the proxy, fit to stand in an address. */
const HOST = /^[\w.:[\]-]{1,260}$/;

/** Passes the server's answer back as it comes, and has it looked at once its last byte is given away. */
export class PassBack implements Receiver {
  private readonly proxy: ProxyContext;
  private readonly watch: Watch;
  private readonly request: IncomingMessage;
  private readonly response: ServerResponse;
  /** Is told when the answer begins, or when there will be none. */
  private readonly settled: (failure?: Failure) => void;
  private answer: Answer | undefined;
  private length: number | undefined;
  private count = 0;

  constructor(
    proxy: ProxyContext,
    watch: Watch,
    [request, response]: readonly [IncomingMessage, ServerResponse],
    settled: (failure?: Failure) => void,
  ) {
    this.proxy = proxy;
    this.watch = watch;
    this.request = request;
    this.response = response;
    this.settled = settled;
  }

  begin(answer: Answer): void {
    const { request, response } = this;
    this.settled();
    this.answer = answer;
    const { status } = answer;
    const { headers, isChunked, length } = this.headersOf(answer);
    // No header is made up, not even a date.
    response.sendDate = false;
    response.writeHead(status, answer.message, headers);
    if (request.method === "HEAD" || BODILESS.includes(status) || (length === 0 && !isChunked)) {
      this.finish();
      response.end();
      return;
    }
    this.length = isChunked ? undefined : length;
    this.watch.answerTap?.announce(this.length);
    // A body may take its time; the headers are known.
    setImmediate(() => {
      if (this.count === 0 && !response.writableEnded && !response.destroyed) response.flushHeaders();
    });
  }

  data(chunk: Buffer): void {
    const { response, answer } = this;
    this.count += chunk.length;
    this.watch.answerTap?.take(chunk);
    if (this.count !== this.length) {
      if (response.write(chunk)) return;
      answer?.pause();
      response.once("drain", () => answer?.resume());
      return;
    }
    // Node puts a string and the headers into one packet. Latin-1 stands for bytes one by one.
    if (this.count > LONGEST_JOINED) response.end(chunk);
    else response.end(chunk.toString("latin1"), "latin1");
    this.finish();
  }

  end(trailers: readonly string[]): void {
    const { response } = this;
    if (response.writableEnded) return;
    if (trailers.length > 0) response.addTrailers(trailerPairs(trailers));
    response.end();
    this.finish();
  }

  fail(error: NodeJS.ErrnoException): void {
    const { response, answer } = this;
    if (response.writableEnded) return;
    const failure = failureOf(error);
    if (answer === undefined) {
      this.settled(failure);
      return;
    }
    this.watch.conclude(answer, { kind: "http_response_incomplete", detail: failure.detail });
    // The client sees a body that breaks off, as the proxy did.
    response.destroy();
  }

  private finish(): void {
    this.watch.answerTap?.end();
    this.watch.conclude(this.answer);
  }

  private headersOf({ headers }: Answer): PassedHeaders {
    const { request, proxy } = this;
    const { host = "" } = request.headers;
    const own = () => (HOST.test(host) ? `http://${host}` : proxy.url());
    const isOld = request.httpVersionMajor < 1 || request.httpVersionMinor < 1;
    return answerHeaders({ headers, isOld, origins: { target: proxy.target.origin, own } });
  }
}
