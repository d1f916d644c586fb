import { hashText } from "./seeded.ts";

const BLOCK = 65_536;
const WORDS = BLOCK / 4;

/** Bytes from one position up to another of the endless content that a key stands for. */
export function* seededBytes(key: string, from: number, to: number): Generator<Uint8Array> {
  const seed = hashText(key);
  let at = from;
  while (at < to) {
    const block = Math.floor(at / BLOCK);
    const begin = block * BLOCK;
    yield makeBlock(seed, block).subarray(at - begin, Math.min(to - begin, BLOCK));
    at = begin + BLOCK;
  }
}

function makeBlock(seed: number, block: number): Uint8Array {
  // The block's own seed, so that positions beyond 32 bits are no matter.
  const own = mix(seed ^ mix(block ^ 0x9e3779b9));
  const words = new Uint32Array(WORDS);
  for (let index = 0; index < WORDS; index += 1) words[index] = mix(own + index);
  return new Uint8Array(words.buffer);
}

/** The last step of MurmurHash3: each bit of the number changes half of the bits of the result. */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
