/** Thrown by {@link readBody} when there is more than may be read. */
export class BodyTooLarge extends Error {}

/**
 * All bytes of an answer, at most `limit`.
 *
 * @param until stops the work at once when its time is over; left out where the runtime does so by itself, which also
 * ends an answer after as many bytes as announced
 */
export function readBody(
  response: Response,
  limit: number,
  until?: <T>(work: Promise<T>) => Promise<T>,
): Promise<Uint8Array> {
  const { body, headers } = response;
  const length = headers.get("content-length");
  // Much faster than chunk by chunk. A length of what was compressed says nothing about what comes out.
  if (!until && length && Number(length) <= limit && !headers.has("content-encoding")) {
    // Node 20 has no bytes().
    return response.bytes?.() ?? response.arrayBuffer().then((bytes) => new Uint8Array(bytes));
  }
  return readChunks(body, limit, until ?? ((work) => work));
}

async function readChunks(
  body: Response["body"],
  limit: number,
  until: <T>(work: Promise<T>) => Promise<T>,
): Promise<Uint8Array> {
  if (!body) return new Uint8Array();
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await until(reader.read());
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
