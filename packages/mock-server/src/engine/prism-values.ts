import type { IHttpResponse } from "@stoplight/prism-http";
import { headerOf } from "./answer-body.ts";
import type { MockResponse } from "./handler.ts";
import { bodyKind } from "./media-type.ts";
import type { Preference } from "./prefer.ts";
import { problem } from "./problem.ts";

const BODILESS = [204, 304];

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Prism leaves JSON strings unquoted, gives headers that are numbers or null, and bodiless media types. */
export function fromPrismResponse({ statusCode, headers = {}, body }: IHttpResponse): MockResponse {
  const present = Object.entries(headers).filter(([, value]) => value !== null && value !== undefined);
  const answer = { status: statusCode, headers: Object.fromEntries(present.map(([k, v]) => [k, String(v)])) };
  const mediaType = headerOf(answer, "content-type");
  if (mediaType === undefined) return answer;
  if (BODILESS.includes(statusCode)) {
    const { "content-type": _, ...others } = lowerCase(answer.headers);
    return { status: statusCode, headers: others };
  }
  const kind = bodyKind(mediaType);
  if (kind === "json") return { ...answer, body: typeof body === "string" ? JSON.stringify(body) : body };
  // An example may hold an object whatever the media type.
  return { ...answer, body: typeof body === "object" ? JSON.stringify(body) : String(body ?? "") };
}

/** An unknown status or example in `Prefer`, most of all. */
export function fromPrismError(error: Error & { status?: number; detail?: string }): MockResponse {
  return problem(
    error.status ?? 500,
    error.message,
    error.detail === undefined ? {} : { detail: error.detail },
  );
}

export function noSuchExample({ code, example }: Preference = {}): MockResponse {
  return problem(404, "The description has no such example", { detail: `code ${code}, example ${example}` });
}
