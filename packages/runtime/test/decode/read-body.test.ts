import { expect, test } from "vitest";
import { BodyTooLarge, readBody } from "../../src/decode/read-body.ts";

const unending = new AbortController().signal;
const enough = AbortSignal.abort("enough");

function inChunks(...chunks: readonly number[][]) {
  const left = chunks.map((chunk) => new Uint8Array(chunk));
  const seen: { cancelled?: unknown } = {};
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift();
      if (next) controller.enqueue(next);
      else controller.close();
    },
    cancel(reason) {
      seen.cancelled = reason;
    },
  });
  return { response: new Response(stream), seen };
}

test.each([
  [[], []],
  [[[1, 2]], [1, 2]],
  [
    [[1], [2, 3], [4]],
    [1, 2, 3, 4],
  ],
])("%j is read as %j", async (chunks, bytes) => {
  expect([...(await readBody(inChunks(...chunks).response, 4, unending))]).toEqual(bytes);
});

test("no body is an empty one", async () => {
  expect(await readBody(new Response(null), 4, unending)).toHaveLength(0);
});

test("stops the download as soon as there is more than may be read", async () => {
  const { response, seen } = inChunks([1, 2], [3, 4], [5], [6]);
  await expect(readBody(response, 4, unending)).rejects.toThrow("answer is larger than 4 bytes");
  expect(seen.cancelled).toBeInstanceOf(BodyTooLarge);
});

test("an abort stops the download", async () => {
  const { response, seen } = inChunks([1], [2]);
  await expect(readBody(response, 4, enough)).rejects.toBe("enough");
  expect(seen.cancelled).toBe("enough");
});

test("a known length is read at once, unless more may come out of what was compressed", async () => {
  const whole = (headers: Record<string, string>) => new Response("abcdef", { headers });
  const read = (headers: Record<string, string>) => readBody(whole(headers), 6);
  expect(await read({ "content-length": "6" })).toHaveLength(6);
  const compressed = readBody(whole({ "content-length": "2", "content-encoding": "gzip" }), 4);
  await expect(compressed).rejects.toThrow(BodyTooLarge);
  await expect(readBody(whole({ "content-length": "6" }), 5)).rejects.toThrow(BodyTooLarge);
});
