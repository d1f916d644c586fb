import type { CallOptions } from "@debrid-drive/runtime";
import { within } from "@debrid-drive/runtime/flow";
import type { CloudreveClient } from "../generated/client.ts";
import type { User } from "../generated/models.ts";
import { checkUserCredentials } from "./check-credentials.ts";
import { credentialsFrom } from "./credentials-from.ts";
import type { LoginAttempts } from "./login-attempts.ts";
import { logInWith } from "./login-dialog.ts";
import type { LoginOptions, LoginQuestions, SessionOptions, UserCredentials } from "./options.ts";
import { ReLogin } from "./re-login.ts";
import type { SavedSession } from "./saved-session.ts";
import { SessionCookie } from "./session-cookie.ts";
import { loggedOut } from "./session-error.ts";
import type { SessionKeeper } from "./session-keeper.ts";

/** A client's session: who logs in and out, one after the other. */
export class Session {
  readonly keeper: SessionKeeper;
  readonly reLogin: ReLogin;
  /** The cookie of a visitor who has not logged in: unlocked shares hang on it. Never saved. */
  readonly visitor = new SessionCookie();
  /** Logins and logouts by hand, and logouts alone. */
  changes = 0;
  departures = 0;
  /** Logouts under way. */
  leaving = 0;
  /** Somebody logged out: nobody is logged in again by itself. */
  isOut = false;
  readonly #attempts: LoginAttempts;
  readonly #options: SessionOptions;
  readonly #onChange: () => void;

  constructor(keeper: SessionKeeper, attempts: LoginAttempts, options: SessionOptions, onChange: () => void) {
    this.keeper = keeper;
    this.#attempts = attempts;
    this.#options = options;
    this.#onChange = onChange;
    this.reLogin = new ReLogin({
      options,
      turns: keeper.turns,
      load: () => this.current(),
      save: (session) => this.#save(session),
      logIn: async (credentials, signal) => (await this.#attempt(credentials, { signal })).session,
      drop: (session) => attempts.end(session),
    });
  }

  /** The session in the store, unless it has ended. */
  async current(): Promise<SavedSession | undefined> {
    const held = await this.keeper.read();
    return held && !this.keeper.isOver(held) ? held : undefined;
  }

  get canLogIn(): boolean {
    return !this.isOut && this.reLogin.isPossible;
  }

  logIn(given: UserCredentials | undefined, options: LoginOptions): Promise<User> {
    return this.#enter("login", options, async (signal) => {
      const credentials = given
        ? checkUserCredentials("login", given)
        : await credentialsFrom(this.#options.credentials, signal);
      return this.#attempt(credentials, { ...options, signal });
    });
  }

  /** Logs in another way. */
  logInBy(
    operation: string,
    options: CallOptions,
    dialog: (client: CloudreveClient, signal: AbortSignal) => Promise<User>,
  ) {
    return this.#enter(operation, options, (signal) =>
      this.#attempts.logIn((client) => dialog(client, signal)),
    );
  }

  /** A logout that comes while `attempt` runs wins. */
  async #enter(
    operation: string,
    { signal: outer }: CallOptions,
    attempt: (signal: AbortSignal) => ReturnType<LoginAttempts["logIn"]>,
  ): Promise<User> {
    const { departures } = this;
    return within(operation, { signal: outer }, async (signal) => {
      const { user, session } = await attempt(signal);
      signal.throwIfAborted();
      if (await this.adopt(session, departures)) return user;
      await this.#attempts.end(session);
      throw loggedOut();
    });
  }

  /** Makes a session the one of this client; false when somebody logged out since `departures`. */
  async adopt(session: SavedSession, departures = this.departures): Promise<boolean> {
    if (departures !== this.departures) return false;
    this.changes += 1;
    this.reLogin.supersede();
    return this.keeper.turns.run(async () => {
      if (departures !== this.departures) return false;
      this.isOut = false;
      await this.#save(session);
      this.#onChange();
      return true;
    });
  }

  /** Forgets the session here at once, then tells the server. */
  async leave(): Promise<void> {
    this.changes += 1;
    this.departures += 1;
    this.leaving += 1;
    this.isOut = true;
    this.visitor.forget();
    this.#onChange();
    this.reLogin.stop();
    const held = await this.keeper.clear().finally(() => {
      this.leaving -= 1;
    });
    if (held && !this.keeper.isOver(held)) await this.#attempts.end(held);
  }

  #attempt(credentials: UserCredentials, options: LoginOptions & { readonly signal: AbortSignal }) {
    const { onCaptcha, onTwoFactor, maxAttempts } = this.#options;
    const questions = { onCaptcha, onTwoFactor, maxAttempts } as LoginQuestions;
    return this.#attempts.logIn((client) => logInWith(client, credentials, { ...questions, ...options }));
  }

  #save(session: SavedSession): Promise<void> {
    this.visitor.forget();
    return this.keeper.save(session);
  }
}
