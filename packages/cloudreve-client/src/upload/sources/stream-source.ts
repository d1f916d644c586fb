import { untilAborted } from "@debrid-drive/runtime/core";
import { UploadError } from "../upload-error.ts";
import type { UploadSource } from "./upload-source.ts";

export type ByteStream = ReadableStream<Uint8Array>;

/** A stream, or a function that opens it, each time from its beginning. */
export type StreamInput = ByteStream | (() => ByteStream | Promise<ByteStream>);

/** Cuts a stream into slices, and keeps the last one to send it again. */
export class StreamSource implements UploadSource {
  readonly size: number;
  readonly canRewind: boolean;
  readonly inMemory = true;
  readonly #operation: string;
  readonly #input: StreamInput;
  #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  #rest: Uint8Array = new Uint8Array();
  /** Of the first byte that is neither in `rest` nor read. */
  #position = 0;
  #last: { readonly start: number; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;

  constructor(operation: string, input: StreamInput, size: number) {
    this.#operation = operation;
    this.#input = input;
    this.size = size;
    this.canRewind = typeof input === "function";
  }

  async slice(start: number, end: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#last?.start === start && this.#last.bytes.length === end - start) return this.#last.bytes;
    this.#last = undefined;
    if (start < this.#position) await this.#rewind();
    await this.#skip(start - this.#position, signal);
    const bytes = await this.#take(end - start, signal);
    if (end === this.size && (await this.#read(signal)))
      throw this.#fail(`gave more than ${this.size} bytes`);
    this.#last = { start, bytes };
    return bytes;
  }

  async close(): Promise<void> {
    this.#last = undefined;
    await this.#reader?.cancel().catch(() => {});
  }

  async #rewind(): Promise<void> {
    if (!this.canRewind)
      throw this.#fail("cannot give its bytes a second time; pass a function that opens it");
    await this.close();
    this.#reader = undefined;
    this.#rest = new Uint8Array();
    this.#position = 0;
  }

  async #skip(count: number, signal: AbortSignal): Promise<void> {
    for (let left = count; left > 0; ) left -= (await this.#some(left, signal)).length;
  }

  async #take(count: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(count);
    for (let filled = 0; filled < count; ) {
      const some = await this.#some(count - filled, signal);
      bytes.set(some, filled);
      filled += some.length;
    }
    return bytes;
  }

  /** At least one byte, at most so many. */
  async #some(most: number, signal: AbortSignal): Promise<Uint8Array> {
    if (!(await this.#read(signal))) throw this.#fail(`ended after ${this.#position} of ${this.size} bytes`);
    const some = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(some.length);
    this.#position += some.length;
    return some;
  }

  /** Whether there are more bytes; they are in `rest` then. */
  async #read(signal: AbortSignal): Promise<boolean> {
    if (this.#reader === undefined) {
      const input = this.#input;
      const stream =
        typeof input === "function" ? await untilAborted((async () => input())(), signal) : input;
      this.#reader = stream.getReader();
    }
    while (this.#rest.length === 0) {
      const { done, value } = await untilAborted(this.#reader.read(), signal);
      if (done) return false;
      this.#rest = value;
    }
    return true;
  }

  #fail(problem: string): UploadError {
    return new UploadError(this.#operation, "source", `the stream ${problem}`);
  }
}
