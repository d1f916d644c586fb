import type { CallOptions, FlowOptions } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import type { User } from "../generated/models.ts";
import { logout as endInBrowser } from "../generated/operations/user.ts";
import { COOKIE_NAME } from "./cookie-name.ts";
import { sessionOf } from "./open-session.ts";
import type { LoginOptions, UserCredentials } from "./options.ts";
import { readCookieText } from "./saved-session.ts";

/**
 * Logs in, from the password to the saved session; asks for a captcha or a second factor as far as the server does.
 * Until it is over, other calls go on with the session they have.
 *
 * @param credentials default: the option `session.credentials`
 * @example
 * const user = await login(client, { userName, password }, { onTwoFactor: () => prompt("Code?") ?? undefined });
 * @throws SessionError when the server refuses, or a question was not answered
 */
export function login(
  client: CloudreveClient,
  credentials?: UserCredentials,
  options: LoginOptions = {},
): Promise<User> {
  return sessionOf(client, "login").session.logIn(credentials, options);
}

/**
 * Logs out: no call gets the cookie from now on, the store is emptied, the server is told as far as possible. A login
 * that was under way brings nobody back. Nobody is logged in again by itself until `login()` or `importCookie()`.
 * An abort ends the wait only.
 */
export function logout(client: CloudreveClient, options: CallOptions = {}): Promise<void> {
  const { session, inBrowser } = sessionOf(client, "logout");
  const { signal } = options;
  return within("logout", { signal }, async () => {
    await session.leave();
    if (inBrowser) await endInBrowser(client, {}, options).result();
  });
}

/**
 * Takes over a login from a browser or another program: the value of the cookie, `cloudreve-session=…`, or a whole
 * `Cookie` header. Sends nothing; `drive.user.me()` says whether the session is good.
 */
export function importCookie(
  client: CloudreveClient,
  cookie: string,
  { signal }: FlowOptions = {},
): Promise<void> {
  const { session, origin, inBrowser } = sessionOf(client, "importCookie");
  return within("importCookie", { signal }, async () => {
    if (inBrowser) throw unseen("importCookie");
    await session.adopt(readCookieText(cookie, origin));
  });
}

/**
 * The session as `cloudreve-session=…`, as `importCookie` and other programs take it; undefined when nobody is logged
 * in. Secret: whoever has it acts as the user.
 */
export function exportCookie(
  client: CloudreveClient,
  { signal }: FlowOptions = {},
): Promise<string | undefined> {
  const { session, inBrowser } = sessionOf(client, "exportCookie");
  return within("exportCookie", { signal }, async () => {
    if (inBrowser) throw unseen("exportCookie");
    const held = await session.current();
    return held && `${COOKIE_NAME}=${held.cookie}`;
  });
}

function unseen(operation: string): ConfigError {
  return new ConfigError(
    operation,
    "session.cookies",
    "the browser keeps the cookie and shows it to no program",
  );
}
