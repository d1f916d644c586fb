import { ConfigError } from "@debrid-drive/runtime/core";
import { COOKIE_NAME } from "./cookie-name.ts";
import type { SetCookie } from "./set-cookie.ts";

/** What is kept of a login. Plain JSON, and secret: whoever has it acts as the user. */
export interface SavedSession {
  /** The server it is for, such as `https://drive.example.com`. */
  readonly origin: string;
  /** The value of the cookie. */
  readonly cookie: string;
  /** Goes over https only. */
  readonly secure: boolean;
  /** When the cookie ends, in milliseconds since 1970; absent when that is not known. */
  readonly expiresAt?: number;
}

export function sessionOfCookie(cookie: SetCookie, origin: string, now: number): SavedSession {
  const { value, secure, maxAgeS } = cookie;
  return {
    origin,
    cookie: value,
    secure,
    ...(maxAgeS !== undefined && { expiresAt: now + maxAgeS * 1000 }),
  };
}

/** Refuses what is no session of this server, without showing it. */
export function checkSavedSession(value: unknown, origin: string): SavedSession {
  const held = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof held.origin !== "string" || !isCookieValue(held.cookie) || typeof held.secure !== "boolean") {
    throw new ConfigError("session", "store", "holds something else; expected a session of this client");
  }
  if (held.origin === origin) return value as SavedSession;
  const problem = `holds a session of ${held.origin}, and this client is for ${origin}; use a store for each server`;
  throw new ConfigError("session", "store", problem);
}

/** The session in the text of a cookie: its value alone, `name=value`, or a whole `Cookie` header. */
export function readCookieText(text: unknown, origin: string): SavedSession {
  const parts = typeof text === "string" ? text.split(";").map((part) => part.trim()) : [];
  const named = parts.find((part) => part.startsWith(`${COOKIE_NAME}=`))?.slice(COOKIE_NAME.length + 1);
  // The value of a session is base64, which may end in "=".
  const cookie = named ?? (parts.length === 1 && !/^[\w-]+=[^=]/.test(parts[0] ?? "") ? parts[0] : undefined);
  if (isCookieValue(cookie)) return { origin, cookie, secure: origin.startsWith("https:") };
  throw new ConfigError("importCookie", "cookie", `expected ${COOKIE_NAME}=… or the value of that cookie`);
}

function isCookieValue(value: unknown): value is string {
  return typeof value === "string" && /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/.test(value);
}
