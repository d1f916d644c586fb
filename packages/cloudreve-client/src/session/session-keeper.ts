import type { Store } from "@debrid-drive/runtime";
import { Turns } from "@debrid-drive/runtime/flow";
import { checkSavedSession, type SavedSession } from "./saved-session.ts";

/** The one session in a store, as this client and others that share the store see it. */
export class SessionKeeper {
  readonly turns: Turns<SavedSession>;
  readonly #store: Store<SavedSession>;
  readonly #origin: string;
  readonly #now: () => number;

  constructor(origin: string, store: Store<SavedSession> | undefined, now: () => number) {
    this.#origin = origin;
    this.#store = store ?? inMemory();
    this.#now = now;
    this.turns = new Turns(this.#store);
  }

  /** What was saved, though it may have ended. */
  async read(): Promise<SavedSession | undefined> {
    const held = await this.#store.load();
    return held === undefined ? undefined : checkSavedSession(held, this.#origin);
  }

  isOver({ expiresAt }: SavedSession): boolean {
    return expiresAt !== undefined && expiresAt <= this.#now();
  }

  /** In a turn only. */
  save(session: SavedSession | undefined): Promise<void> {
    return this.#store.save(session);
  }

  /** Empties the store; gives what was in it. */
  clear(): Promise<SavedSession | undefined> {
    return this.turns.run(async () => {
      const held = await this.read();
      if (held) await this.save(undefined);
      return held;
    });
  }

  /** Puts `next` in the place of the session with that cookie, unless another one has come meanwhile. */
  replace(cookie: string, next: SavedSession | undefined): Promise<boolean> {
    return this.turns.run(async () => {
      const held = await this.read();
      if (held?.cookie !== cookie) return false;
      await this.save(next);
      return true;
    });
  }
}

/** For one client, whose turns come one after another anyway. */
function inMemory(): Store<SavedSession> {
  let kept: SavedSession | undefined;
  return {
    load: async () => kept,
    save: async (session) => {
      kept = session;
    },
  };
}
