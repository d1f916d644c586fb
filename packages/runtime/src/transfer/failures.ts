import { DecodeError, HttpError } from "../errors/answer-errors.ts";
import { ClientError, type ErrorContext } from "../errors/client-error.ts";
import { NetworkError } from "../errors/transport-errors.ts";
import type { Meta } from "../meta.ts";
import { parseRetryAfter } from "../retry/retry-after.ts";
import { failedMeta } from "../secrets/failed-meta.ts";
import { codeOf } from "../secrets/safe-cause.ts";
import { FileChangedError } from "./file-changed-error.ts";
import type { Journey } from "./journey.ts";

const SHOWN = [
  "accept-ranges",
  "content-encoding",
  "content-length",
  "content-range",
  "content-type",
  "date",
  "etag",
  "last-modified",
  "retry-after",
];

/** The headers that say something about the file: others may hold addresses or cookies. */
export function metaOf(journey: Journey, { status, headers }: Pick<Response, "status" | "headers">): Meta {
  const shown = new Headers();
  for (const name of SHOWN) {
    const value = headers.get(name);
    if (value !== null) shown.set(name, value);
  }
  return failedMeta({ status, headers: shown }, journey, journey.hide);
}

export function contextOf({ settings, attempts, waitedMs }: Journey): ErrorContext {
  return { operation: settings.operation, meta: { attempts, waitedMs }, retryable: true };
}

/** A status that is no success, retryable for 408, 429 and 5xx. */
export function httpError(
  trip: Journey,
  response: Pick<Response, "status" | "headers">,
  origin: string,
  hint = "",
): HttpError {
  const { status, headers } = response;
  const now = trip.settings.clock.now();
  const pauseMs = parseRetryAfter(headers.get("retry-after"), now);
  return new HttpError(`, from ${origin}${hint}`, {
    operation: trip.settings.operation,
    meta: metaOf(trip, response),
    retryable: status === 408 || status === 429 || status >= 500,
    retryAt: pauseMs === undefined ? undefined : new Date(now + pauseMs),
  });
}

export function decodeError(
  trip: Journey,
  response: Pick<Response, "status" | "headers">,
  problem: string,
): DecodeError {
  return new DecodeError(problem, { operation: trip.settings.operation, meta: metaOf(trip, response) });
}

export function fileChanged(trip: Journey, response: Response, problem: string): FileChangedError {
  return new FileChangedError(problem, { operation: trip.settings.operation, meta: metaOf(trip, response) });
}

/** Without the cause: Bun and Deno write the whole address into theirs. */
export function networkError(trip: Journey, origin: string, cause: unknown): ClientError {
  if (cause instanceof ClientError) return cause;
  let error = cause;
  while (error instanceof Error && error.cause instanceof Error) error = error.cause;
  const code = codeOf(error);
  const shown = code === undefined ? "" : ` (${code})`;
  return new NetworkError(`no complete answer${shown}, from ${origin}`, contextOf(trip));
}

export function tooShort(trip: Journey, origin: string, missing: number): NetworkError {
  return new NetworkError(`the answer ended ${missing} bytes early, from ${origin}`, contextOf(trip));
}

/** The bytes do not end as the file must. */
export function cutOff(trip: Journey, origin: string): NetworkError {
  return new NetworkError(`the answer ended early, from ${origin}`, contextOf(trip));
}
