const MOST_BYTES = 64;

/** The last bytes of what came. */
export class Tail {
  bytes = new Uint8Array();

  add(chunk: Uint8Array): void {
    const fresh = chunk.subarray(-MOST_BYTES);
    const kept = this.bytes.subarray(Math.max(0, this.bytes.length + fresh.length - MOST_BYTES));
    this.bytes = new Uint8Array(kept.length + fresh.length);
    this.bytes.set(kept);
    this.bytes.set(fresh, kept.length);
  }

  clear(): void {
    this.bytes = new Uint8Array();
  }
}
