import { hashText } from "../../seeded.ts";
import type { FileFact } from "../files/facts.ts";

/** The bytes of a file from `start`, `length` of them: those that were stored, or some that hang on its id. */
export function bytesOf(
  { id, size, bytes, copyOf = id }: FileFact,
  start = 0,
  length = size - start,
): Uint8Array {
  const end = Math.min(size, start + length);
  if (bytes !== undefined) return bytes.subarray(start, end);
  const found = new Uint8Array(Math.max(0, end - start));
  for (let place = start; place < end; ) {
    const block = Math.floor(place / BLOCK);
    const hash = hashText(`${copyOf} ${block}`);
    // Every byte is that of its place, whichever part is asked for.
    for (const next = Math.min(end, (block + 1) * BLOCK); place < next; place += 1) {
      found[place - start] = Math.imul(hash ^ place, 0x9e3779b1) >>> 24;
    }
  }
  return found;
}

const BLOCK = 64;
