import type {
  AnsweredCall,
  Clock,
  Credentials,
  CredentialsContext,
  RefusedCall,
} from "@debrid-drive/runtime";
import { loadPart } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import type { errorCodes } from "../generated/errors.ts";
import { checkUserCredentials } from "./check-credentials.ts";
import { COOKIE_NAME } from "./cookie-name.ts";
import type { OpenSession } from "./open-session.ts";
import type { SessionOptions } from "./options.ts";

type SessionPart = typeof import("./session-part.ts");
type Flow<Args extends unknown[], Result> = (client: CloudreveClient, ...args: Args) => Result;

/** As a number, which says nothing about who uses the table of codes. */
const LOGIN_REQUIRED: typeof errorCodes.login_required = 401;

export interface SessionSetup {
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly options: SessionOptions;
  /** Another client of the same server, with a session of its own. */
  connect(credentials: Credentials): CloudreveClient;
  /** Told when somebody has logged in or out: what was read before may be another user's. */
  onChange(): void;
}

/** The session of a client. What keeps it is loaded as soon as there may be something to keep. */
export class StartedSession implements Credentials {
  readonly setup: SessionSetup;
  opened: OpenSession | undefined;

  constructor(setup: SessionSetup) {
    const { credentials } = setup.options;
    if (typeof credentials === "object") checkUserCredentials("session", credentials);
    this.setup = setup;
  }

  apply(headers: Headers, context: CredentialsContext): Promise<void> | undefined {
    return this.#isNeeded(context)
      ? this.#open(({ credentials }) => credentials.apply(headers, context))
      : undefined;
  }

  learn(headers: Headers, answered: AnsweredCall): Promise<void> | undefined {
    return this.opened || headers.get("Set-Cookie")?.includes(COOKIE_NAME)
      ? this.#open(({ credentials }) => credentials.learn(headers, answered))
      : undefined;
  }

  async renew(refused: RefusedCall, context: CredentialsContext): Promise<boolean> {
    if (refused.code !== LOGIN_REQUIRED || !this.#isNeeded(context)) return false;
    return this.#open(({ credentials }) => credentials.renew(refused, context));
  }

  /** Whether there may be a session, or somebody to log in, or headers besides, or a page of another origin. */
  #isNeeded(context: CredentialsContext): boolean {
    const { store, headers, credentials, onSessionLost } = this.setup.options;
    if (this.opened || store || headers) return true;
    if ((credentials ?? onSessionLost) && context.operation.auth === "required") return true;
    const { location } = globalThis as { readonly location?: { readonly origin?: string } };
    return location?.origin !== undefined && location.origin !== context.url.origin;
  }

  async #open<T>(work: (opened: OpenSession) => Promise<T>): Promise<T> {
    return work(this.opened ?? (await load(this.setup.clock)).openSession(this));
  }
}

const sessions = new WeakMap<CloudreveClient, StartedSession>();

export function keepSession(client: CloudreveClient, started: StartedSession): void {
  sessions.set(client, started);
}

export function startedSession(client: CloudreveClient): StartedSession | undefined {
  return sessions.get(client);
}

let loaded: SessionPart | undefined;

async function load(clock: Clock): Promise<SessionPart> {
  loaded ??= await loadPart("Cloudreve", clock, () => import("./session-part.ts"));
  return loaded;
}

/** Runs a flow of a session: at once, if anything of sessions was used before, for a logout counts from then on. */
export function sessionFlow<Name extends keyof SessionPart>(
  client: CloudreveClient,
  name: Name,
  ...args: SessionPart[Name] extends Flow<infer Args, unknown> ? Args : never
): SessionPart[Name] extends Flow<never, infer Result> ? Result : never {
  const run = (part: SessionPart) => (part[name] as Flow<unknown[], unknown>)(client, ...args);
  return (loaded ? run(loaded) : load(client.clock).then(run)) as never;
}
