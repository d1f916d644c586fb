import { HttpError } from "../errors/answer-errors.ts";
import { ClientError } from "../errors/client-error.ts";
import { untilAborted } from "../pipeline/until-aborted.ts";
import { checkUrl } from "./check-url.ts";
import { ChunkReader } from "./chunk-reader.ts";
import { cutOff, decodeError, tooShort } from "./failures.ts";
import { waitToRetry } from "./journey.ts";
import { type Opened, open } from "./open.ts";
import type { Trip } from "./trip.ts";

/** All bytes from the offset of the trip on. Asking for the next chunk takes the last one. */
export async function* chunksOf(trip: Trip): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    trip.signal.throwIfAborted();
    while (!trip.isComplete) {
      let reader: ChunkReader | undefined;
      try {
        const opened = await open(trip);
        if (opened === undefined) return;
        const { body } = opened.response;
        if (body) reader = new ChunkReader(trip, opened.origin, body);
        for (;;) {
          const chunk = await reader?.next();
          if (chunk === undefined) break;
          if (chunk.byteLength === 0) continue;
          checkRoom(trip, opened, chunk.byteLength);
          trip.received();
          trip.tail?.add(chunk);
          yield chunk;
          trip.taken(chunk.byteLength);
          trip.signal.throwIfAborted();
        }
        checkEnd(trip, opened);
      } catch (error) {
        await recover(trip, error);
      } finally {
        reader?.close();
      }
    }
  } finally {
    trip.stop();
  }
}

function checkRoom(trip: Trip, { end = trip.size, response }: Opened, bytes: number): void {
  if (end === undefined || trip.offset + bytes <= end) return;
  throw decodeError(trip, response, "more bytes than the file has");
}

function checkEnd(trip: Trip, { end = trip.size, origin }: Opened): void {
  if (end === undefined) {
    if (trip.tail && trip.settings.isWhole?.(trip.tail.bytes) === false) throw cutOff(trip, origin);
    trip.size = trip.offset;
    trip.ended = true;
  } else if (trip.offset < end) throw tooShort(trip, origin, end - trip.offset);
}

/** Resolves when it makes sense to go on; rejects when the download is over. */
async function recover(trip: Trip, error: unknown): Promise<void> {
  const { settings, signal } = trip;
  if (signal.aborted || !(error instanceof ClientError)) throw error;
  const isRefused = error instanceof HttpError || error === trip.refused;
  if (isRefused && trip.url !== undefined) {
    const url = await untilAborted(trip.renewedUrl(error), signal);
    if (url !== undefined) return trip.moveTo(checkUrl(settings.operation, url));
  }
  if (!error.retryable) throw error;
  await waitToRetry(trip, error);
}
