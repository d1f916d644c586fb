import { untilAborted } from "@debrid-drive/runtime/core";
import type { Turns } from "@debrid-drive/runtime/flow";
import { ask } from "./ask.ts";
import { credentialsFrom } from "./credentials-from.ts";
import type { SessionOptions, UserCredentials } from "./options.ts";
import type { SavedSession } from "./saved-session.ts";
import { SessionError } from "./session-error.ts";

export interface ReLoginSetup {
  readonly options: Pick<SessionOptions, "credentials" | "onSessionLost">;
  readonly turns: Turns<SavedSession>;
  load(): Promise<SavedSession | undefined>;
  save(session: SavedSession): Promise<void>;
  logIn(credentials: UserCredentials, signal: AbortSignal): Promise<SavedSession>;
  /** Gives a session back to the server that came too late. */
  drop(session: SavedSession): Promise<void>;
}

interface Refused extends UserCredentials {
  readonly error: SessionError;
}

/** Logs in for everybody who waits, once. No caller's abort reaches it, a logout does. */
export class ReLogin {
  readonly #setup: ReLoginSetup;
  #flight: { readonly done: Promise<SavedSession | undefined>; readonly stop: AbortController } | undefined;
  #refused: Refused | undefined;

  constructor(setup: ReLoginSetup) {
    this.#setup = setup;
  }

  get isPossible(): boolean {
    const { credentials, onSessionLost } = this.#setup.options;
    return credentials !== undefined || onSessionLost !== undefined;
  }

  get isUnderWay(): boolean {
    return this.#flight !== undefined;
  }

  /** A session other than the one with the cookie `stale`, whoever logged in; undefined when there is none. */
  run(stale: string | undefined): Promise<SavedSession | undefined> {
    if (this.#flight === undefined) {
      const stop = new AbortController();
      const flight = { stop, done: this.#start(stale, stop.signal) };
      this.#flight = flight;
      const clear = () => {
        if (this.#flight === flight) this.#flight = undefined;
      };
      flight.done.then(clear, clear);
    }
    return this.#flight.done;
  }

  /** Whoever waits gets nothing. */
  stop(): void {
    this.#flight?.stop.abort();
    this.#flight = undefined;
  }

  /** Somebody logged in by hand. */
  supersede(): void {
    this.#refused = undefined;
    // The user's own function may be what logs in.
    if (this.#setup.options.credentials !== undefined) this.stop();
  }

  async #start(stale: string | undefined, signal: AbortSignal): Promise<SavedSession | undefined> {
    const { turns, options } = this.#setup;
    const { credentials, onSessionLost } = options;
    try {
      if (credentials !== undefined) {
        return await untilAborted(
          turns.run(() => this.#inTurn(stale, signal)),
          signal,
        );
      }
      await ask("session.onSessionLost", signal, () => onSessionLost?.({ signal }));
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
    return this.#newerThan(stale);
  }

  async #newerThan(stale: string | undefined): Promise<SavedSession | undefined> {
    const held = await this.#setup.load();
    return held && held.cookie !== stale ? held : undefined;
  }

  async #inTurn(stale: string | undefined, signal: AbortSignal): Promise<SavedSession | undefined> {
    const { options, logIn, save, drop } = this.#setup;
    signal.throwIfAborted();
    const newer = await this.#newerThan(stale);
    if (newer) return newer;
    const credentials = await credentialsFrom(options.credentials, signal);
    this.#refuseAgain(credentials);
    try {
      const fresh = await logIn(credentials, signal);
      if (!signal.aborted) {
        await save(fresh);
        return fresh;
      }
      await drop(fresh);
      return undefined;
    } catch (error) {
      if (error instanceof SessionError) this.#refused = { ...credentials, error };
      throw error;
    }
  }

  /** What the server refused once is not sent again. */
  #refuseAgain({ userName, password }: UserCredentials): void {
    const refused = this.#refused;
    if (refused && refused.userName === userName && refused.password === password) throw refused.error;
  }
}
