import type { Credentials, CredentialsContext } from "@debrid-drive/runtime";
import { ConfigError } from "@debrid-drive/runtime/core";
import type { CloudreveClient } from "../generated/client.ts";
import type { User } from "../generated/models.ts";
import { logout } from "../generated/operations/user.ts";
import { checkSameOrigin } from "./browser.ts";
import { type SavedSession, sessionOfCookie } from "./saved-session.ts";
import { SessionCookie } from "./session-cookie.ts";
import { SessionError } from "./session-error.ts";

export interface AttemptsSetup {
  readonly origin: string;
  now(): number;
  readonly inBrowser: boolean;
  /** Another client of the same server, with a session of its own. */
  connect(credentials: Credentials): CloudreveClient;
  /** What customised sites want besides. */
  addHeaders(headers: Headers, context: CredentialsContext): Promise<void>;
}

/** Logins that are nobody's yet: until one is over, calls go on with the session they have. */
export class LoginAttempts {
  readonly #setup: AttemptsSetup;
  #count = 0;

  constructor(setup: AttemptsSetup) {
    this.#setup = setup;
  }

  async logIn(
    dialog: (client: CloudreveClient) => Promise<User>,
  ): Promise<{ readonly user: User; readonly session: SavedSession }> {
    const jar = new SessionCookie();
    const user = await dialog(this.#setup.connect(this.#credentials(jar)));
    return { user, session: this.#sessionIn(jar) };
  }

  /** Tells the server that a session is over, as far as that is possible. */
  async end(session: SavedSession): Promise<void> {
    const jar = new SessionCookie(session);
    await logout(this.#setup.connect(this.#credentials(jar))).result();
  }

  #credentials(jar: SessionCookie): Credentials {
    const { inBrowser, addHeaders } = this.#setup;
    return {
      async apply(headers, context) {
        await addHeaders(headers, context);
        if (inBrowser) checkSameOrigin(context.operation.id, context.url);
        else jar.apply(headers, context);
      },
      learn: (headers) => (inBrowser ? undefined : jar.learn(headers)),
    };
  }

  #sessionIn({ kept }: SessionCookie): SavedSession {
    const { origin, now, inBrowser } = this.#setup;
    this.#count += 1;
    // Stands for the cookie that only the browser knows.
    if (inBrowser) return { origin, cookie: `login-${this.#count}`, secure: false };
    if (kept === undefined) {
      const problem =
        "the server says the user is logged in, but sent no cookie; does a proxy drop Set-Cookie?";
      throw new SessionError("login", "baseUrl", "no-cookie", problem);
    }
    if (kept.secure && !origin.startsWith("https:")) {
      const problem = "the server's cookie is Secure and goes over https only; use the https:// address";
      throw new ConfigError("login", "baseUrl", problem);
    }
    return sessionOfCookie(kept, origin, now());
  }
}
