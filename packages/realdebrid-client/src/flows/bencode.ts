/** Where a value stands: `end` is behind its last byte. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Deeper than any torrent file. */
const DEEPEST = 64;
const [INTEGER, LIST, DICTIONARY, END, COLON] = [0x69, 0x6c, 0x64, 0x65, 0x3a];

/** Where the entries of the dictionary in `span` stand, by key; undefined when its bytes are no bencoded dictionary. */
export function readDictionary(bytes: Uint8Array, span: Span): ReadonlyMap<string, Span> | undefined {
  const entries = new Map<string, Span>();
  const end = skipDictionary(bytes, span.start, 0, entries);
  return end === span.end ? entries : undefined;
}

/** The end of the value at `at`; undefined when there is none. Malformed means anything a strict writer never writes. */
function skip(bytes: Uint8Array, at: number, depth: number): number | undefined {
  if (depth > DEEPEST) return undefined;
  switch (bytes[at]) {
    case INTEGER:
      return skipInteger(bytes, at);
    case LIST:
      return skipList(bytes, at, depth);
    case DICTIONARY:
      return skipDictionary(bytes, at, depth, new Map());
    default:
      return readString(bytes, at)?.end;
  }
}

function skipInteger(bytes: Uint8Array, at: number): number | undefined {
  const end = bytes.indexOf(END, at);
  if (end < 0 || end - at > 24) return undefined;
  return /^(0|-?[1-9]\d*)$/.test(latin1(bytes, at + 1, end)) ? end + 1 : undefined;
}

function skipList(bytes: Uint8Array, start: number, depth: number): number | undefined {
  let at: number | undefined = start + 1;
  while (at !== undefined && bytes[at] !== END) at = skip(bytes, at, depth + 1);
  return at === undefined ? undefined : at + 1;
}

// The order of keys is not asked for: the hash is of the bytes as they are, and some writers don't sort.
function skipDictionary(
  bytes: Uint8Array,
  start: number,
  depth: number,
  entries: Map<string, Span>,
): number | undefined {
  if (bytes[start] !== DICTIONARY) return undefined;
  let at = start + 1;
  while (bytes[at] !== END) {
    const key = readString(bytes, at);
    const end = key && skip(bytes, key.end, depth + 1);
    if (key === undefined || end === undefined || entries.has(key.text)) return undefined;
    entries.set(key.text, { start: key.end, end });
    at = end;
  }
  return at + 1;
}

function readString(bytes: Uint8Array, at: number): { text: string; end: number } | undefined {
  const colon = bytes.indexOf(COLON, at);
  if (colon < 0 || colon - at > 10) return undefined;
  const digits = latin1(bytes, at, colon);
  if (!/^(0|[1-9]\d*)$/.test(digits)) return undefined;
  const end = colon + 1 + Number(digits);
  // Only keys are read, and those of interest are short.
  return end > bytes.length ? undefined : { text: latin1(bytes, colon + 1, Math.min(end, colon + 257)), end };
}

/** One character for each byte. */
function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
