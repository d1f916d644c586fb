import type { Meta } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { DecodeError } from "@debrid-drive/runtime/flow";
import { isToken } from "./check-token.ts";

/** What a program keeps about a user who signed in. Plain JSON, and secret: whoever has it acts as the user. */
export interface OAuthCredentials {
  /** The program's own, or the one made for this user when a device was signed in. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** When the access token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** When Real-Debrid refused to renew them, in milliseconds since 1970: they are dead. */
  readonly refusedAt?: number;
}

/** What a program proves itself with. */
export interface App {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The credentials in an answer of the token endpoint to a request of `askedAt`. */
export function readToken(data: unknown, app: App, askedAt: number, meta: Meta): OAuthCredentials {
  const token = (data ?? {}) as Readonly<Record<string, unknown>>;
  const { access_token: accessToken, refresh_token: refreshToken } = token;
  const seconds = Number(token.expires_in);
  if (!isToken(accessToken) || !isText(refreshToken) || !(seconds >= 0)) {
    throw new DecodeError("the answer holds no token", { operation: "createToken", meta });
  }
  const { clientId, clientSecret } = app;
  return { clientId, clientSecret, accessToken, refreshToken, expiresAt: askedAt + seconds * 1000 };
}

/** Refuses what is no credentials, without showing it. */
export function checkCredentials(value: unknown): OAuthCredentials {
  const held = (value ?? {}) as Readonly<Record<string, unknown>>;
  for (const field of ["clientId", "clientSecret", "refreshToken"]) {
    if (!isText(held[field])) throw wrong(field, "a text");
  }
  if (!isToken(held.accessToken)) throw wrong("accessToken", "a token");
  if (!Number.isFinite(held.expiresAt)) throw wrong("expiresAt", "milliseconds since 1970");
  return value as OAuthCredentials;
}

function wrong(field: string, expected: string): ConfigError {
  return new ConfigError("oauthTokens", `credentials.${field}`, `expected ${expected}`);
}

export function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
