import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openFile } from "../../src/node.ts";
import { sourceOf } from "../../src/upload/sources/source-of.ts";
import { StreamSource } from "../../src/upload/sources/stream-source.ts";
import type { Slice } from "../../src/upload/sources/upload-source.ts";

const { signal } = new AbortController();
const content = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 37) % 251);
const bytesOf = async (slice: Slice) =>
  new Uint8Array(slice instanceof Blob ? await slice.arrayBuffer() : slice);

/** The bytes in pieces of these lengths, some of them empty. */
function streamOf(bytes: Uint8Array, lengths: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const length = lengths[turn % lengths.length] ?? 1;
      turn += 1;
      controller.enqueue(bytes.subarray(at, at + length));
      at += length;
    },
  });
}

test("a stream is cut anywhere, and the last slice can be had again", async () => {
  const pieces = fc
    .array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 5 })
    .filter((all) => all.some((one) => one > 0));
  const property = fc.asyncProperty(
    fc.nat({ max: 200 }),
    pieces,
    fc.integer({ min: 1, max: 70 }),
    async (size, lengths, step) => {
      const bytes = content(size);
      const source = new StreamSource("test", () => streamOf(bytes, lengths), size);
      for (let start = 0; start === 0 || start < size; start += step) {
        const end = Math.min(start + step, size);
        const slice = await source.slice(start, end, signal);
        expect(slice).toEqual(bytes.subarray(start, end));
        expect(await source.slice(start, end, signal)).toBe(slice);
      }
      // From its beginning, and over what is known already.
      expect(await source.slice(0, Math.min(step, size), signal)).toEqual(bytes.subarray(0, step));
      expect(await source.slice(size, size, signal)).toEqual(new Uint8Array());
    },
  );
  await fc.assert(property);
});

test("a stream that gives too little, too much, or nothing a second time, fails", async () => {
  const failure = { name: "UploadError", reason: "source" };
  const short = new StreamSource("test", streamOf(content(9), [4]), 10);
  await expect(short.slice(0, 10, signal)).rejects.toMatchObject(failure);
  const long = new StreamSource("test", streamOf(content(11), [4]), 10);
  await expect(long.slice(0, 10, signal)).rejects.toMatchObject(failure);
  const once = new StreamSource("test", streamOf(content(10), [4]), 10);
  await once.slice(0, 5, signal);
  await once.slice(5, 10, signal);
  await expect(once.slice(0, 5, signal)).rejects.toMatchObject(failure);
});

test("an abort ends the wait for a stream", async () => {
  const stop = new AbortController();
  const source = new StreamSource("test", new ReadableStream<Uint8Array>(), 10);
  const work = source.slice(0, 5, stop.signal);
  stop.abort(new Error("enough"));
  await expect(work).rejects.toThrow("enough");
  await source.close();
});

test("all kinds of sources give the same bytes", async () => {
  const bytes = content(100);
  const folder = await mkdtemp(join(tmpdir(), "debrid-drive-"));
  try {
    const path = join(folder, "film.mkv");
    await writeFile(path, bytes);
    const shared = new Uint8Array(new SharedArrayBuffer(100));
    shared.set(bytes);
    const inputs = [bytes, Buffer.from(bytes), bytes.buffer, shared, new Blob([bytes]), await openFile(path)];
    for (const input of inputs) {
      const source = sourceOf("test", input, undefined);
      expect(source.size).toBe(100);
      expect(await bytesOf(await source.slice(10, 30, signal))).toEqual(bytes.subarray(10, 30));
    }
    expect((await openFile(path)).lastModified).toBeGreaterThan(1_600_000_000_000);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("what is no source, or has no size or another one, is refused", () => {
  const stream = () => new ReadableStream<Uint8Array>();
  expect(() => sourceOf("test", "text" as never, undefined)).toThrow("source: expected a Blob");
  expect(() => sourceOf("test", stream, undefined)).toThrow("size: missing");
  expect(() => sourceOf("test", stream(), -1)).toThrow("size: missing");
  expect(() => sourceOf("test", new Uint8Array(5), 6)).toThrow("size: the source has 5 bytes");
  expect(sourceOf("test", new File([], "a", { lastModified: 7 }), 0).lastModified).toBe(7);
});
