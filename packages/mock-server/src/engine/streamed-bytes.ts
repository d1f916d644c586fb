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
