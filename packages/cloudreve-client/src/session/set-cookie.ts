import { COOKIE_NAME } from "./cookie-name.ts";

export interface SetCookie {
  readonly value: string;
  readonly secure: boolean;
  /** Seconds until it ends; 0 or less: the server takes the cookie back. */
  readonly maxAgeS?: number | undefined;
}

/** One `Set-Cookie` header as far as a session needs it; undefined when it is none. */
export function parseSetCookie(line: string): (SetCookie & { readonly name: string }) | undefined {
  const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
  const equals = pair.indexOf("=");
  if (equals <= 0) return undefined;
  const names = attributes.map((attribute) => attribute.toLowerCase());
  const maxAge = names.find((attribute) => attribute.startsWith("max-age="))?.slice("max-age=".length);
  const isNumber = maxAge !== undefined && /^-?\d+$/.test(maxAge);
  return {
    name: pair.slice(0, equals),
    value: pair.slice(equals + 1),
    secure: names.includes("secure"),
    maxAgeS: isNumber ? Number(maxAge) : undefined,
  };
}

/** The session's cookie in the headers of an answer; the last one counts. */
export function sessionCookieIn(headers: Headers): SetCookie | undefined {
  return headers
    .getSetCookie()
    .map(parseSetCookie)
    .filter((cookie) => cookie?.name === COOKIE_NAME)
    .at(-1);
}

/** Adds the session to whatever cookies the caller sends. */
export function addCookie(headers: Headers, value: string): void {
  const others = headers.get("Cookie");
  if (others !== null && cookieIn(headers) !== undefined) return;
  headers.set("Cookie", `${others === null ? "" : `${others}; `}${COOKIE_NAME}=${value}`);
}

/** The value of the session's cookie in the headers of a request. */
export function cookieIn(headers: Headers): string | undefined {
  const parts = (headers.get("Cookie") ?? "").split(";").map((part) => part.trim());
  return parts.find((part) => part.startsWith(`${COOKIE_NAME}=`))?.slice(COOKIE_NAME.length + 1);
}

export function isTakenBack({ maxAgeS, value }: SetCookie): boolean {
  return value === "" || (maxAgeS !== undefined && maxAgeS <= 0);
}
