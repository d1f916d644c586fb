import { untilAborted } from "../pipeline/until-aborted.ts";
import { hideNothing, hiderOf } from "../secrets/hide.ts";
import { decodeError, networkError } from "./failures.ts";
import { type Journey, withDeadline } from "./journey.ts";
import type { Trip } from "./trip.ts";

/** Sends a GET and follows redirects. Gives the answer and where it came from, with its body unread. */
export async function send(trip: Trip, own: Headers): Promise<{ response: Response; url: URL }> {
  const { settings } = trip;
  let url = await trip.located();
  trip.hide = hideNothing;
  for (let hops = 0; ; hops += 1) {
    const headers = new Headers(await untilAborted(headersFor(trip, url), trip.signal));
    for (const [name, value] of own) headers.set(name, value);
    const response = await sendOnce(trip, url, headers, "manual");
    // A browser does not say where a redirect leads.
    if (response.type === "opaqueredirect") {
      return { response: await sendOnce(trip, url, own, "follow"), url };
    }
    const location = [301, 302, 303, 307, 308].includes(response.status)
      ? response.headers.get("location")
      : null;
    if (location === null) return { response, url };
    drop(response);
    if (hops >= settings.maxRedirects) throw decodeError(trip, response, "too many redirects");
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (next === undefined || next.username || next.password || !isAllowed(url, next)) {
      throw decodeError(trip, response, "a redirect to an address that is not fetched");
    }
    url = next;
  }
}

async function headersFor({ settings, home, signal }: Trip, url: URL): Promise<Headers> {
  const headers = new Headers(await settings.headersTo?.(url, signal));
  if (url.origin !== home) return headers;
  for (const [name, value] of Object.entries(settings.headers ?? {})) headers.set(name, value);
  return headers;
}

const isAllowed = (from: URL, to: URL): boolean =>
  to.protocol === "https:" || (to.protocol === "http:" && from.protocol === "http:");

function sendOnce(trip: Trip, url: URL, headers: Headers, redirect: "follow" | "manual"): Promise<Response> {
  return withDeadline(trip, trip.settings.timeout.answerMs, (signal) =>
    requestOnce(trip, url, { headers, redirect }, signal),
  );
}

/** Sends one request without credentials of the runtime; gives the answer with its body unread. */
export async function requestOnce(
  journey: Journey,
  url: URL,
  init: RequestInit,
  signal: AbortSignal,
): Promise<Response> {
  const { fetch } = journey.settings;
  journey.attempts += 1;
  // Workers have no cookies, and refuse the option.
  const omit = "credentials" in Request.prototype ? ({ credentials: "omit" } as const) : {};
  const answer = (async () => {
    const request = new Request(url, { ...init, ...omit });
    const { hide } = journey;
    const hideOwn = hiderOf(request, url.href);
    journey.hide = (text) => hideOwn(hide(text));
    return fetch(request, { signal });
  })();
  try {
    return await untilAborted(answer, signal);
  } catch (cause) {
    if (!signal.aborted) throw networkError(journey, url.origin, cause);
    answer.then(drop, () => {});
    throw signal.reason;
  }
}

/** Lets go of a body that nobody reads. */
export function drop({ body }: Response): void {
  if (body !== null && !body.locked) body.cancel().catch(() => {});
}
