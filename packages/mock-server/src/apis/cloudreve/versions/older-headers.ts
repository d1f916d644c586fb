import type { MockResponse } from "../../../engine/handler.ts";
import { COOKIE } from "../users/sessions.ts";
import { isBefore, type Release } from "./release.ts";

/** Cookies were kept for a week before 3.6.0. */
const WEEK = 7 * 86_400;

type Headers = NonNullable<MockResponse["headers"]>;

/** Headers as an older server set them. */
export function olderHeaders(release: Release, headers: Headers, now: number): Headers {
  const kept = Object.entries(headers).filter(([name, value]) => {
    if (name === "Content-Security-Policy") return !isBefore(release, "3.6.0");
    return name !== "Cache-Control" || value !== "private, no-cache" || !isBefore(release, "3.5.0");
  });
  const entries = kept.map(([name, value]): [string, Headers[string]] => {
    if (name !== "Set-Cookie" || !isBefore(release, "3.6.0")) return [name, value];
    return [name, typeof value === "string" ? forAWeek(value, now) : value.map((one) => forAWeek(one, now))];
  });
  return Object.fromEntries(entries);
}

function forAWeek(cookie: string, now: number): string {
  if (!cookie.startsWith(`${COOKIE}=`)) return cookie;
  const expires = new Date(now + WEEK * 1000).toUTCString();
  return cookie.replace(/Expires=[^;]*/, `Expires=${expires}`).replace(/Max-Age=\d+/, `Max-Age=${WEEK}`);
}
