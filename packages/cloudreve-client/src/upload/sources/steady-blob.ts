const STEP = 65_536;

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes from `start` up to `end`. */
export type ReadBytes = (start: number, end: number) => Promise<Bytes>;

/**
 * A Blob whose bytes are read as they are sent: Node reads the file behind its own Blobs as fast as it can, and holds
 * what is not sent yet. For Node's `fetch` only, which asks for size and stream as any program would.
 */
export class SteadyBlob extends Blob {
  readonly #read: ReadBytes;

  constructor(size: number, read: ReadBytes) {
    super([]);
    Object.defineProperty(this, "size", { value: size });
    this.#read = read;
  }

  override stream(): ReadableStream<Bytes> {
    const { size } = this;
    let at = 0;
    return new ReadableStream<Bytes>(
      {
        pull: async (controller) => {
          if (at >= size) return controller.close();
          const bytes = await this.#read(at, Math.min(at + STEP, size));
          at += bytes.length;
          controller.enqueue(bytes);
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** Both positions from the beginning, unlike those of a Blob. */
  override slice(start = 0, end = this.size): SteadyBlob {
    return new SteadyBlob(end - start, (from, to) => this.#read(start + from, start + to));
  }

  /** The same bytes between others. */
  between(head: Bytes, tail: Bytes): SteadyBlob {
    const end = head.length + this.size;
    return new SteadyBlob(end + tail.length, async (from, to) => {
      if (from < head.length) return head.slice(from, to);
      if (from >= end) return tail.slice(from - end, to - end);
      return this.#read(from - head.length, Math.min(to, end) - head.length);
    });
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.stream()).arrayBuffer();
  }

  override async text(): Promise<string> {
    return new Response(this.stream()).text();
  }
}
