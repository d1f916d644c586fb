import { TimeoutError } from "../errors/transport-errors.ts";
import { contextOf, networkError } from "./failures.ts";
import type { Trip } from "./trip.ts";

type ReadResult = Awaited<ReturnType<ReadableStreamDefaultReader<Uint8Array>["read"]>>;

/** Reads on until bytes stay away for too long, or the trip ends. One timer serves many chunks. */
export class ChunkReader {
  readonly #trip: Trip;
  readonly #origin: string;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #stopped: { readonly reason: unknown } | undefined;
  /** Since when a chunk is awaited; undefined while none is. */
  #waitsSince: number | undefined;
  #cancelTimer: (() => void) | undefined;
  #ahead: Promise<ReadResult> | undefined;

  constructor(trip: Trip, origin: string, body: ReadableStream<Uint8Array>) {
    this.#trip = trip;
    this.#origin = origin;
    this.#reader = body.getReader();
    trip.signal.addEventListener("abort", this.#onAbort, { once: true });
    if (trip.signal.aborted) this.#onAbort();
  }

  /** Undefined at the end. */
  next(): Promise<Uint8Array | undefined> {
    const { clock, timeout } = this.#trip.settings;
    this.#waitsSince = clock.now();
    if (this.#cancelTimer === undefined) this.#setTimer(timeout.stallMs);
    return (this.#ahead ?? this.#reader.read()).then(this.#onRead, this.#onFailure);
  }

  close(): void {
    this.#cancelTimer?.();
    this.#trip.signal.removeEventListener("abort", this.#onAbort);
    this.#reader.cancel().catch(() => {});
  }

  /** One chunk, so that the network does not stand still while a chunk is made use of. */
  #readAhead(): void {
    this.#ahead = this.#reader.read();
    this.#ahead.catch(() => {});
  }

  #setTimer(milliseconds: number): void {
    this.#cancelTimer = this.#trip.settings.clock.setTimer(milliseconds, this.#onTimer);
  }

  readonly #onRead = ({ done, value }: ReadResult) => {
    this.#waitsSince = undefined;
    if (this.#stopped) throw this.#stopped.reason;
    if (!done) this.#readAhead();
    return value;
  };

  readonly #onFailure = (cause: unknown) => {
    this.#waitsSince = undefined;
    throw this.#stopped ? this.#stopped.reason : networkError(this.#trip, this.#origin, cause);
  };

  readonly #onTimer = () => {
    this.#cancelTimer = undefined;
    // Whoever reads takes their time; the next wait sets another timer.
    if (this.#waitsSince === undefined) return;
    const { clock, timeout } = this.#trip.settings;
    const leftMs = this.#waitsSince + timeout.stallMs - clock.now();
    if (leftMs > 0) return this.#setTimer(leftMs);
    this.#stop(new TimeoutError("try", timeout.stallMs, contextOf(this.#trip)));
  };

  readonly #onAbort = () => this.#stop(this.#trip.signal.reason);

  /** A read that waits ends at once, whatever the stream behind it does. */
  #stop(reason: unknown): void {
    this.#stopped ??= { reason };
    this.#reader.cancel(reason).catch(() => {});
  }
}
