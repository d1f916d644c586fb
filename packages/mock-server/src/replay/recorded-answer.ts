import type { MockResponse } from "../engine/handler.ts";
import { StreamedBytes } from "../engine/streamed-bytes.ts";
import { type RecordedResponse, readBody } from "../recordings/recorded-exchange.ts";
import { toAnswer } from "../recordings/to-wire.ts";

/** What says how bytes were sent: they are sent anew. */
const OF_CONNECTION = [
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
];
const PIECE = Buffer.alloc(64 * 1024);

/** A recorded answer to be sent. Bytes that were not kept are as many zeros. */
export function recordedAnswer(recorded: RecordedResponse): MockResponse {
  const answer = toAnswer(recorded);
  const kept = Object.entries(answer.headers ?? {}).filter(
    ([name]) => !OF_CONNECTION.includes(name.toLowerCase()),
  );
  const headers = Object.fromEntries(kept);
  const { body } = recorded;
  if (readBody(body).kind !== "unkept") return { ...answer, headers };
  const { bytes } = body as { readonly bytes: number };
  return { ...answer, headers, body: new StreamedBytes(bytes, () => zeros(bytes)) };
}

function* zeros(length: number): Iterable<Uint8Array> {
  for (let left = length; left > 0; left -= PIECE.length)
    yield PIECE.subarray(0, Math.min(left, PIECE.length));
}
