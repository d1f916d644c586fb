import { hashText } from "../seeded.ts";
import type { FileFact } from "./facts.ts";

/** The bytes of a file from `start`, `length` of them: those that were stored, or some that hang on its id. */
export function bytesOf(
  { id, size, bytes, copyOf = id }: FileFact,
  start = 0,
  length = size - start,
): Uint8Array {
  const end = Math.min(size, start + length);
  if (bytes !== undefined) return bytes.subarray(start, end);
  const found = new Uint8Array(Math.max(0, end - start));
  for (let index = 0; index < found.length; index += 1) found[index] = byteAt(copyOf, start + index);
  return found;
}

const BLOCK = 64;
const blocks = new Map<string, number>();

/** Every byte is that of its place, whichever part is asked for. */
function byteAt(id: number, place: number): number {
  const name = `${id} ${Math.floor(place / BLOCK)}`;
  const hash = blocks.get(name) ?? hashText(name);
  if (blocks.size > 64) blocks.clear();
  blocks.set(name, hash);
  return (Math.imul(hash ^ place, 0x9e3779b1) >>> 24) & 0xff;
}
