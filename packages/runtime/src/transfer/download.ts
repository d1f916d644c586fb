import { AbortedError, ConfigError } from "../errors/transport-errors.ts";
import { untilAborted } from "../pipeline/until-aborted.ts";
import type { DownloadCheckpoint } from "./checkpoint.ts";
import type { DownloadOptions } from "./download-options.ts";
import type { Reading } from "./reading.ts";
import { type Settings, settingsOf, startOf } from "./settings.ts";
import type { DownloadSink } from "./sink.ts";
import type { Trip } from "./trip.ts";

/** Gives what reads. */
export type LoadReading = () => Promise<Reading>;

/**
 * The bytes of a file, fetched as they are read: `for await` gives chunks, `stream()` a `ReadableStream`,
 * `to(sink)` writes them. One reading at a time; a later one goes on where the last one stopped. Made by `download`
 * and by the clients.
 */
export class Download implements AsyncIterable<Uint8Array> {
  readonly #settings: Settings;
  readonly #load: LoadReading;
  #trip: Trip | undefined;
  /** The reading under way. */
  #reading: object | undefined;

  /** @param load is called whenever a reading begins: programs need not start with what only a reading needs */
  constructor(options: DownloadOptions, load: LoadReading) {
    this.#settings = settingsOf(options);
    this.#load = load;
  }

  /** What was taken so far. */
  get checkpoint(): DownloadCheckpoint {
    return this.#trip?.checkpoint ?? startOf(this.#settings);
  }

  /** The same download, from there on. */
  resume(from: DownloadCheckpoint | undefined): Download {
    return new Download({ ...this.#settings, from }, this.#load);
  }

  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    return this.#read();
  }

  /** The bytes as a stream that reads one chunk further than it is asked to. Cancelling it ends the requests. */
  stream(): ReadableStream<Uint8Array> {
    const chunks = this.#read(this.#begin());
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { done, value } = await chunks.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
        cancel: async (reason) => {
          this.#reading = undefined;
          this.#trip?.stop(reason);
          await chunks.return();
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** Writes all bytes into the sink, each chunk when the one before it is written, and closes it. */
  async to(sink: DownloadSink): Promise<DownloadCheckpoint> {
    const chunks = this.#read(this.#begin(), sink);
    try {
      for await (const chunk of chunks) await this.#trip?.write(chunk);
      await sink.close?.();
      return this.checkpoint;
    } catch (error) {
      // What went wrong first is what the caller needs to know.
      await (async () => sink.abort?.(error))().catch(() => {});
      throw error;
    }
  }

  #begin(): object {
    if (this.#reading) throw new ConfigError(this.#settings.operation, "download", "is being read already");
    this.#reading = {};
    return this.#reading;
  }

  async *#read(given?: object, sink?: DownloadSink): AsyncGenerator<Uint8Array, void, undefined> {
    const reading = given ?? this.#begin();
    const settings = this.#settings;
    const { signal, operation } = settings;
    try {
      const loading = this.#load();
      const { Trip, chunksOf, options } = await (signal ? untilAborted(loading, signal) : loading).catch(
        (error) => {
          throw signal?.aborted ? new AbortedError({ operation, cause: error }) : error;
        },
      );
      // Cancelled meanwhile.
      if (this.#reading !== reading) return;
      this.#trip = new Trip({ ...settings, ...options }, startOf(settings, this.#trip?.checkpoint), sink);
      yield* chunksOf(this.#trip);
    } finally {
      if (this.#reading === reading) this.#reading = undefined;
    }
  }
}
