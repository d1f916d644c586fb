import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type EncodedAnswer, encodeHeaders, toTextOrBytes } from "../engine/answer-body.ts";
import type { MockResponse } from "../engine/handler.ts";
import { StreamedBytes } from "../engine/streamed-bytes.ts";

/** Statuses that never have a body, nor a word about its length. */
const BODILESS = [204, 304];
/** Longer bodies are sent as they are, in bytes. */
const LONGEST_JOINED = 16_384;

/** Writes an answer, byte for byte, with the `given` headers first. */
export function writeAnswer(
  response: ServerResponse,
  answer: MockResponse,
  given?: Readonly<Record<string, string>>,
): void {
  const body = toTextOrBytes(answer.body);
  const isPlain = typeof body === "string" && isShortAscii(body);
  const bytes = typeof body === "string" && !isPlain ? Buffer.from(body) : body;
  writeEncoded(response, { status: answer.status, headers: encodeHeaders(answer, given), bytes });
}

/** A body as text is one whose characters are bytes. HEAD gets the headers of the body it does not get. */
export function writeEncoded(
  response: ServerResponse,
  answer: Omit<EncodedAnswer, "bytes"> & { readonly bytes: EncodedAnswer["bytes"] | string },
): void {
  const { status, headers, bytes } = answer;
  if (BODILESS.includes(status)) {
    writeBodiless(response, answer);
    return;
  }
  response.writeHead(status, { ...headers, "content-length": bytes?.length ?? 0 });
  if (response.req.method === "HEAD") response.end();
  else if (bytes instanceof StreamedBytes) stream(response, bytes);
  // Node puts a string and the headers into one packet. Latin-1 stands for bytes one by one.
  else if (typeof bytes === "string") response.end(bytes, "latin1");
  else if (bytes === undefined || bytes.length > LONGEST_JOINED) response.end(bytes);
  else response.end(bytes.toString("latin1"), "latin1");
}

/** A header that is refused is refused before Node knows the status, after which there is no body any more. */
function writeBodiless(
  response: ServerResponse,
  { status, headers }: Pick<EncodedAnswer, "status" | "headers">,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(status).end();
}

const isShortAscii = (text: string): boolean =>
  text.length <= LONGEST_JOINED && Buffer.byteLength(text) === text.length;

/** As fast as the client reads. */
function stream(response: ServerResponse, bytes: StreamedBytes): void {
  // A client may go away before the end, which is its right.
  pipeline(Readable.from(bytes.chunks(), { objectMode: false }), response).catch(() => response.destroy());
}
