/** Bytes that are made while they are sent: a large file never is in memory as a whole. */
export class StreamedBytes {
  readonly length: number;
  private readonly make: () => Iterable<Uint8Array>;

  /** What `make` gives has `length` bytes in all. It is not called when nobody gets the body. */
  constructor(length: number, make: () => Iterable<Uint8Array>) {
    this.length = length;
    this.make = make;
  }

  chunks(): Iterable<Uint8Array> {
    return this.make();
  }
}

/** The first bytes of a body, at most this many: where a part is enough. */
export function beginningOf(bytes: Buffer | StreamedBytes | undefined, most = 65_536): Buffer {
  if (!(bytes instanceof StreamedBytes)) return (bytes ?? Buffer.alloc(0)).subarray(0, most);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const chunk of bytes.chunks()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
