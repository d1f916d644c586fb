import { wait } from "../clock.ts";
import { ClientError } from "../errors/client-error.ts";
import { HttpError, TimeoutError } from "../errors/transport-errors.ts";
import { startDeadline, untilAborted } from "../pipeline/deadline.ts";
import { backOff } from "../retry/retry-options.ts";
import { contextOf, decodeError, networkError, tooShort } from "./failures.ts";
import { type Opened, open } from "./open.ts";
import { checkUrl } from "./settings.ts";
import type { Trip } from "./trip.ts";

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** All bytes from the offset of the trip on. Asking for the next chunk takes the last one. */
export async function* chunksOf(trip: Trip): AsyncGenerator<Uint8Array, void, undefined> {
  trip.signal.throwIfAborted();
  while (!trip.isComplete) {
    let reader: Reader | undefined;
    try {
      const opened = await open(trip);
      if (opened === undefined) return;
      reader = opened.response.body?.getReader();
      for (;;) {
        const chunk = reader && (await nextChunk(trip, reader, opened.origin));
        if (chunk === undefined) break;
        if (chunk.byteLength === 0) continue;
        checkRoom(trip, opened, chunk.byteLength);
        trip.received();
        yield chunk;
        trip.taken(chunk.byteLength);
        trip.signal.throwIfAborted();
      }
      checkEnd(trip, opened);
    } catch (error) {
      await recover(trip, error);
    } finally {
      reader?.cancel().catch(() => {});
    }
  }
}

async function nextChunk(trip: Trip, reader: Reader, origin: string): Promise<Uint8Array | undefined> {
  const { clock, timeout } = trip.settings;
  const { signal, clear } = startDeadline({
    clock,
    milliseconds: timeout.stallMs,
    outer: trip.signal,
    expired: () => new TimeoutError("try", timeout.stallMs, contextOf(trip)),
    aborted: (reason) => reason,
  });
  try {
    const { done, value } = await untilAborted(reader.read(), signal);
    return done ? undefined : value;
  } catch (cause) {
    throw signal.aborted ? signal.reason : networkError(trip, origin, cause);
  } finally {
    clear();
  }
}

function checkRoom(trip: Trip, { end = trip.size, response }: Opened, bytes: number): void {
  if (end === undefined || trip.offset + bytes <= end) return;
  throw decodeError(trip, response, "more bytes than the file has");
}

function checkEnd(trip: Trip, { end = trip.size, origin }: Opened): void {
  if (end === undefined) {
    trip.size = trip.offset;
    trip.ended = true;
  } else if (trip.offset < end) throw tooShort(trip, origin, end - trip.offset);
}

/** Resolves when it makes sense to go on; rejects when the download is over. */
async function recover(trip: Trip, error: unknown): Promise<void> {
  const { settings, signal } = trip;
  if (signal.aborted || !(error instanceof ClientError)) throw error;
  if (error instanceof HttpError) {
    const url = await untilAborted(trip.renewedUrl(error), signal);
    if (url !== undefined) return trip.moveTo(checkUrl(settings.operation, url));
  }
  trip.failures += 1;
  if (!error.retryable || trip.failures > settings.retry.maxRetries) throw error;
  const now = settings.clock.now();
  const delayMs = error.retryAt
    ? Math.max(0, error.retryAt.getTime() - now)
    : backOff(trip.failures, settings.retry, settings.random);
  if (now + delayMs > trip.progressAt + settings.retry.maxElapsedMs) throw error;
  await wait(settings.clock, delayMs, signal);
  trip.waitedMs += delayMs;
}
