import { TimeoutError } from "../errors/transport-errors.ts";
import { contextOf, networkError } from "./failures.ts";
import type { Trip } from "./trip.ts";

/** Reads on until bytes stay away for too long, or the trip ends. One timer for a chunk is all it takes. */
export class ChunkReader {
  readonly #trip: Trip;
  readonly #origin: string;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #stopped: { readonly reason: unknown } | undefined;

  constructor(trip: Trip, origin: string, body: ReadableStream<Uint8Array>) {
    this.#trip = trip;
    this.#origin = origin;
    this.#reader = body.getReader();
    trip.signal.addEventListener("abort", this.#onAbort, { once: true });
    if (trip.signal.aborted) this.#onAbort();
  }

  /** Undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    const { clock, timeout } = this.#trip.settings;
    const cancelTimer = clock.setTimer(timeout.stallMs, () => {
      this.#stop(new TimeoutError("try", timeout.stallMs, contextOf(this.#trip)));
    });
    try {
      const { done, value } = await this.#reader.read();
      if (this.#stopped) throw this.#stopped.reason;
      return done ? undefined : value;
    } catch (cause) {
      throw this.#stopped ? this.#stopped.reason : networkError(this.#trip, this.#origin, cause);
    } finally {
      cancelTimer();
    }
  }

  close(): void {
    this.#trip.signal.removeEventListener("abort", this.#onAbort);
    this.#reader.cancel().catch(() => {});
  }

  readonly #onAbort = () => this.#stop(this.#trip.signal.reason);

  /** A read that waits ends at once, whatever the stream behind it does. */
  #stop(reason: unknown): void {
    this.#stopped ??= { reason };
    this.#reader.cancel(reason).catch(() => {});
  }
}
