import { untilAborted } from "../pipeline/until-aborted.ts";

/** Thrown by {@link readBody} when there is more than may be read. */
export class BodyTooLarge extends Error {}

/**
 * All bytes of an answer, at most `limit`.
 *
 * @param signal stops at once when it is aborted; left out where the runtime sees to that by itself, and ends an
 * answer after as many bytes as announced
 */
export function readBody(response: Response, limit: number, signal?: AbortSignal): Promise<Uint8Array> {
  const { body, headers } = response;
  const length = headers.get("content-length");
  // Much faster than chunk by chunk. A length of what was compressed says nothing about what comes out. Node 20 has no
  // bytes().
  const isKnown = !signal && length && Number(length) <= limit && !headers.has("content-encoding");
  return isKnown && response.bytes ? response.bytes() : readChunks(body, limit, signal);
}

async function readChunks(body: Response["body"], limit: number, signal?: AbortSignal): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const reading = reader.read();
      const { done, value } = await (signal ? untilAborted(reading, signal) : reading);
      if (done) break;
      size += value.byteLength;
      if (size > limit) throw new BodyTooLarge(`answer is larger than ${limit} bytes`);
      chunks.push(value);
    }
  } catch (error) {
    reader.cancel(error).catch(() => {});
    throw error;
  }
  const whole = new Uint8Array(size);
  for (const chunk of chunks.reverse()) {
    size -= chunk.byteLength;
    whole.set(chunk, size);
  }
  return whole;
}
