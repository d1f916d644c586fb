import { BodyTooLarge, readBody } from "../decode/read-body.ts";
import { parseContentRange } from "./content-range.ts";
import { decodeError, fileChanged, httpError, metaOf, networkError } from "./failures.ts";
import { withDeadline } from "./journey.ts";
import { drop, send } from "./send.ts";
import type { Trip } from "./trip.ts";

/** Of the text of a refusal. */
const MOST_TEXT = 65_536;

/** An answer whose body begins at the offset of the trip. */
export interface Opened {
  readonly response: Response;
  readonly origin: string;
  /** Where its body ends, where known. */
  readonly end: number | undefined;
}

/** Asks for the bytes from the offset on. Undefined when there are none. */
export async function open(trip: Trip): Promise<Opened | undefined> {
  // Encoded bytes could be neither counted nor continued.
  const headers = new Headers({ "Accept-Encoding": "identity" });
  if (trip.offset > 0) {
    headers.set("Range", `bytes=${trip.offset}-`);
    const validator = trip.etag ?? trip.lastModified;
    if (validator !== undefined) headers.set("If-Range", validator);
  }
  const { response, url } = await send(trip, headers);
  const { origin } = url;
  try {
    await checkRefusal(trip, response, url);
    const end = await accept(trip, response, origin);
    return end === "nothing" ? undefined : { response, origin, end };
  } catch (error) {
    drop(response);
    throw error;
  }
}

/** Servers may refuse with status 200. */
async function checkRefusal(trip: Trip, response: Response, url: URL): Promise<void> {
  const { headers, status } = response;
  const errorOf = status === 200 ? trip.settings.refusal?.({ url, headers }) : undefined;
  if (errorOf === undefined) return;
  const text = await withDeadline(trip, trip.settings.timeout.answerMs, async (signal) => {
    try {
      return new TextDecoder().decode(await readBody(response, MOST_TEXT, signal));
    } catch (cause) {
      if (cause instanceof BodyTooLarge) throw decodeError(trip, response, "an answer without the file");
      throw networkError(trip, url.origin, cause);
    }
  });
  trip.refused = errorOf(trip.hide(text), metaOf(trip, response));
  throw trip.refused;
}

async function accept(
  trip: Trip,
  response: Response,
  origin: string,
): Promise<number | "nothing" | undefined> {
  switch (response.status) {
    case 206:
      return acceptPart(trip, response);
    case 200:
      return acceptWhole(trip, response);
    case 416:
      if (isAtEnd(trip, response)) {
        drop(response);
        trip.ended = true;
        return "nothing";
      }
      throw fileChanged(trip, response, "the file ends before the place to go on from");
    default:
      if (response.ok) throw decodeError(trip, response, "an answer without the file");
      throw httpError(trip, response, origin);
  }
}

function isAtEnd({ offset, size }: Trip, { headers }: Response): boolean {
  const total = parseContentRange(headers.get("content-range"))?.size;
  return offset > 0 && total === offset && (size ?? total) === total;
}

function acceptPart(trip: Trip, response: Response): number {
  const range = parseContentRange(response.headers.get("content-range"));
  if (range?.first !== trip.offset || range.last === undefined) {
    throw decodeError(trip, response, "not the range that was asked for");
  }
  checkEncoding(trip, response);
  checkSameFile(trip, response, range.size);
  return range.last + 1;
}

async function acceptWhole(trip: Trip, response: Response): Promise<number | undefined> {
  checkEncoding(trip, response);
  const length = response.headers.get("content-length");
  checkSameFile(trip, response, length !== null && /^\d+$/.test(length) ? Number(length) : undefined);
  if (trip.offset > 0) {
    if (!trip.canRewind) {
      throw decodeError(trip, response, "the server sends no ranges, and the first bytes were taken already");
    }
    await trip.rewind();
  }
  return trip.size;
}

function checkEncoding(trip: Trip, response: Response): void {
  const encoding = response.headers.get("content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity") throw decodeError(trip, response, "the bytes come encoded");
}

/** Holds the answer against what is known about the file, and learns the rest from it. */
function checkSameFile(trip: Trip, response: Response, size: number | undefined): void {
  const etag = strong(response.headers.get("etag"));
  const lastModified = response.headers.get("last-modified") ?? undefined;
  if (size !== undefined && trip.size !== undefined && size !== trip.size) {
    throw fileChanged(trip, response, `the file has ${size} bytes instead of ${trip.size}`);
  }
  const isOther =
    trip.etag !== undefined && etag !== undefined
      ? etag !== trip.etag
      : trip.lastModified !== undefined && lastModified !== undefined && lastModified !== trip.lastModified;
  if (isOther) throw fileChanged(trip, response, "the file was changed");
  trip.size ??= size;
  trip.etag ??= etag;
  trip.lastModified ??= lastModified;
}

/** Weak tags do not promise the same bytes. */
const strong = (etag: string | null): string | undefined =>
  etag !== null && /^"[^"]*"$/.test(etag) ? etag : undefined;
