/** A value with where it stands in the bytes: `end` is behind its last byte. */
export interface Bencoded {
  readonly value: BencodedValue;
  readonly start: number;
  readonly end: number;
}

export type BencodedValue = number | Uint8Array | readonly Bencoded[] | BencodedDictionary;
export type BencodedDictionary = ReadonlyMap<string, Bencoded>;

/** Deeper than any torrent file. */
const DEEPEST = 32;
const [INTEGER, LIST, DICTIONARY, END, COLON] = [..."ilde:"].map((char) => char.charCodeAt(0));

/** Reads one value that takes all the bytes; `undefined` when they are anything else. */
export function parseBencode(bytes: Uint8Array): Bencoded | undefined {
  const found = readValue(bytes, 0, 0);
  return found?.end === bytes.length ? found : undefined;
}

function readValue(bytes: Uint8Array, start: number, depth: number): Bencoded | undefined {
  if (depth > DEEPEST) return undefined;
  switch (bytes[start]) {
    case INTEGER:
      return readInteger(bytes, start);
    case LIST:
      return readList(bytes, start, depth);
    case DICTIONARY:
      return readDictionary(bytes, start, depth);
    default:
      return readString(bytes, start);
  }
}

function readInteger(bytes: Uint8Array, start: number): Bencoded | undefined {
  const end = bytes.indexOf(END ?? 0, start);
  if (end < 0 || end - start > 20) return undefined;
  const digits = latin1(bytes.subarray(start + 1, end));
  const value = Number(digits);
  if (!/^(0|-?[1-9]\d*)$/.test(digits) || !Number.isSafeInteger(value)) return undefined;
  return { value, start, end: end + 1 };
}

function readString(bytes: Uint8Array, start: number): Bencoded | undefined {
  const colon = bytes.indexOf(COLON ?? 0, start);
  if (colon < 0 || colon - start > 10) return undefined;
  const digits = latin1(bytes.subarray(start, colon));
  const end = colon + 1 + Number(digits);
  if (!/^(0|[1-9]\d*)$/.test(digits) || end > bytes.length) return undefined;
  return { value: bytes.subarray(colon + 1, end), start, end };
}

function readList(bytes: Uint8Array, start: number, depth: number): Bencoded | undefined {
  const value: Bencoded[] = [];
  let at = start + 1;
  while (bytes[at] !== END) {
    const item = readValue(bytes, at, depth + 1);
    if (!item) return undefined;
    value.push(item);
    at = item.end;
  }
  return { value, start, end: at + 1 };
}

function readDictionary(bytes: Uint8Array, start: number, depth: number): Bencoded | undefined {
  const value = new Map<string, Bencoded>();
  let at = start + 1;
  while (bytes[at] !== END) {
    const key = readString(bytes, at);
    const item = key && readValue(bytes, key.end, depth + 1);
    if (!item) return undefined;
    value.set(latin1(key.value as Uint8Array), item);
    at = item.end;
  }
  return { value, start, end: at + 1 };
}

/** One character for each byte: keys are compared as bytes. */
const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
