import { type Clock, ConfigError, type Credentials, type CredentialsContext } from "@debrid-drive/runtime";
import type { CloudreveClient } from "../generated/client.ts";
import { keepsCookies } from "./browser.ts";
import { addExtraHeaders } from "./extra-headers.ts";
import { LoginAttempts } from "./login-attempts.ts";
import type { SessionOptions } from "./options.ts";
import { Session } from "./session.ts";
import { SessionCredentials } from "./session-credentials.ts";
import { SessionKeeper } from "./session-keeper.ts";

/** A session as the functions of `/session` need it. */
export interface OpenSession {
  readonly session: Session;
  readonly origin: string;
  readonly inBrowser: boolean;
}

export interface StartedSession extends OpenSession {
  readonly credentials: Credentials;
}

export interface SessionStart {
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly options: SessionOptions | undefined;
  /** Another client of the same server, with a session of its own. */
  connect(credentials: Credentials): CloudreveClient;
  /** Told when somebody has logged in or out: what was read before may be another user's. */
  onChange(): void;
}

export function startSession({
  baseUrl,
  clock,
  options = {},
  connect,
  onChange,
}: SessionStart): StartedSession {
  const { origin } = new URL(baseUrl);
  const inBrowser = (options.cookies ?? (keepsCookies() ? "browser" : "client")) === "browser";
  const addHeaders = (headers: Headers, context: CredentialsContext) =>
    addExtraHeaders(options.headers, headers, context);
  const now = () => clock.now();
  const keeper = new SessionKeeper(origin, inBrowser ? undefined : options.store, now);
  const attempts = new LoginAttempts({ origin, now, inBrowser, connect, addHeaders });
  const session = new Session(keeper, attempts, options, onChange);
  const credentials = new SessionCredentials({ session, origin, inBrowser, now, addHeaders });
  return { session, origin, inBrowser, credentials };
}

const sessions = new WeakMap<CloudreveClient, OpenSession>();

export function keepSession(client: CloudreveClient, started: OpenSession): void {
  sessions.set(client, started);
}

export function sessionOf(client: CloudreveClient, operation: string): OpenSession {
  const found = sessions.get(client);
  if (found) return found;
  throw new ConfigError(operation, "client", "expected a client made by createClient of this package");
}
