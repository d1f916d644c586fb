import type { CredentialsContext } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import { keepsCookies } from "./browser.ts";
import { addExtraHeaders } from "./extra-headers.ts";
import { LoginAttempts } from "./login-attempts.ts";
import { Session } from "./session.ts";
import { SessionCredentials } from "./session-credentials.ts";
import { SessionKeeper } from "./session-keeper.ts";
import { type StartedSession, startedSession } from "./start-session.ts";

/** A session as the functions of `/session` need it. */
export interface OpenSession {
  readonly session: Session;
  readonly credentials: SessionCredentials;
  readonly origin: string;
  readonly inBrowser: boolean;
}

export function openSession(started: StartedSession): OpenSession {
  started.opened ??= newSession(started.setup);
  return started.opened;
}

function newSession({ baseUrl, clock, options, connect, onChange }: StartedSession["setup"]): OpenSession {
  const { origin } = new URL(baseUrl);
  const inBrowser = (options.cookies ?? (keepsCookies() ? "browser" : "client")) === "browser";
  const addHeaders = (headers: Headers, context: CredentialsContext) =>
    addExtraHeaders(options.headers, headers, context);
  const now = () => clock.now();
  const keeper = new SessionKeeper(origin, inBrowser ? undefined : options.store, now);
  const attempts = new LoginAttempts({ origin, now, inBrowser, connect, addHeaders });
  const session = new Session(keeper, attempts, options, onChange);
  const credentials = new SessionCredentials({ session, origin, inBrowser, now, addHeaders });
  return { session, credentials, origin, inBrowser };
}

export function sessionOf(client: CloudreveClient, operation: string): OpenSession {
  const started = startedSession(client);
  if (started) return openSession(started);
  throw new ConfigError(operation, "client", "expected a client made by createClient of this package");
}
