import { ConfigError } from "../errors/transport-errors.ts";
import { untilAborted } from "../pipeline/until-aborted.ts";
import type { DownloadCheckpoint } from "./checkpoint.ts";
import { chunksOf } from "./chunks.ts";
import type { DownloadOptions } from "./download-options.ts";
import { type Settings, settingsOf } from "./settings.ts";
import type { DownloadSink } from "./sink.ts";
import { Trip } from "./trip.ts";

/**
 * The bytes of a file, fetched as they are read: `for await` gives chunks, `stream()` a `ReadableStream`,
 * `to(sink)` writes them. One reading at a time; a later one goes on where the last one stopped.
 */
export class Download implements AsyncIterable<Uint8Array> {
  readonly #options: DownloadOptions;
  readonly #settings: Settings;
  #trip: Trip | undefined;
  #isRead = false;

  constructor(options: DownloadOptions) {
    this.#options = options;
    this.#settings = settingsOf(options);
  }

  /** What was taken so far. */
  get checkpoint(): DownloadCheckpoint {
    return (this.#trip ?? new Trip({ ...this.#settings, signal: undefined }, this.#settings.from)).checkpoint;
  }

  /** The same download, from there on. */
  resume(from: DownloadCheckpoint | undefined): Download {
    return new Download({ ...this.#options, from });
  }

  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    return chunksOf({
      begin: () => this.#begin(),
      finish: (trip) => this.#finish(trip),
    });
  }

  /** The bytes as a stream that reads one chunk further than it is asked to. Cancelling it ends the requests. */
  stream(): ReadableStream<Uint8Array> {
    const trip = this.#begin();
    const chunks = chunksOf({ begin: () => trip, finish: () => this.#finish(trip) });
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          try {
            const { done, value } = await chunks.next();
            if (done) controller.close();
            else controller.enqueue(value);
          } catch (error) {
            controller.error(error);
          }
        },
        cancel: async (reason) => {
          trip.stop(reason);
          await chunks.return();
          this.#finish(trip);
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** Writes all bytes into the sink, each chunk when the one before it is written, and closes it. */
  async to(sink: DownloadSink): Promise<DownloadCheckpoint> {
    const trip = this.#begin(sink.rewind && (() => sink.rewind?.()));
    const reading = { begin: () => trip, finish: () => this.#finish(trip) };
    try {
      for await (const chunk of chunksOf(reading)) {
        await untilAborted((async () => sink.write(chunk, trip.offset))(), trip.signal);
      }
      await sink.close?.();
      return trip.checkpoint;
    } catch (error) {
      // What went wrong first is what the caller needs to know.
      await (async () => sink.abort?.(error))().catch(() => {});
      throw error;
    }
  }

  #begin(rewind?: () => void | Promise<void>): Trip {
    if (this.#isRead) {
      throw new ConfigError(this.#settings.operation, "download", "is being read already");
    }
    this.#isRead = true;
    this.#trip = new Trip(this.#settings, this.#trip?.checkpoint ?? this.#settings.from, rewind);
    return this.#trip;
  }

  #finish(trip: Trip): void {
    trip.stop();
    this.#isRead = false;
  }
}

/**
 * A file to be fetched over HTTP: resumed with ranges after faults, checked for its length and for being the same
 * file all along, in constant memory. Sends no credentials. Nothing is sent before it is read.
 *
 * Fails with `HttpError`, `NetworkError`, `TimeoutError`, `AbortedError`, `DecodeError` (no ranges where they are
 * needed, too many bytes, too many redirects) or `FileChangedError`.
 *
 * @throws ConfigError for wrong options
 * @example
 * for await (const chunk of download({ url })) await write(chunk);
 */
export function download(options: DownloadOptions): Download {
  return new Download(options);
}
