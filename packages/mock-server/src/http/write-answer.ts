import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { EncodedAnswer } from "../engine/answer-body.ts";
import { StreamedBytes } from "../engine/streamed-bytes.ts";

/** Statuses that never have a body, nor a word about its length. */
const BODILESS = [204, 304];
/** Longer bodies are sent as they are, in bytes. */
const LONGEST_JOINED = 16_384;

/** Writes an answer, byte for byte. HEAD gets the headers of the body it does not get. */
export function writeAnswer(response: ServerResponse, answer: EncodedAnswer): void {
  const { status, bytes } = answer;
  const sent = headersOf(answer);
  if (!BODILESS.includes(status)) sent["content-length"] = bytes?.length ?? 0;
  response.writeHead(status, sent);
  if (response.req.method === "HEAD" || BODILESS.includes(status)) response.end();
  else if (bytes instanceof StreamedBytes) stream(response, bytes);
  else if (bytes === undefined || bytes.length > LONGEST_JOINED) response.end(bytes);
  // Node puts a string and the headers into one packet. Latin-1 stands for bytes one by one.
  else response.end(bytes.toString("latin1"), "latin1");
}

/** The headers as Node takes them. */
export function headersOf({ headers }: EncodedAnswer): OutgoingHttpHeaders {
  const sent: OutgoingHttpHeaders = {};
  for (const [name, value] of Object.entries(headers)) {
    sent[name] = typeof value === "string" ? value : [...value];
  }
  return sent;
}

/** As fast as the client reads. */
function stream(response: ServerResponse, bytes: StreamedBytes): void {
  // A client may go away before the end, which is its right.
  pipeline(Readable.from(bytes.chunks(), { objectMode: false }), response).catch(() => response.destroy());
}
