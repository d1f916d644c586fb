import type { Clock } from "../../clock.ts";
import { wait } from "../../flow/wait.ts";
import { untilAborted } from "../../pipeline/until-aborted.ts";
import type { Self } from "./files.ts";
import type { LockFile, LockFiles } from "./lock-files.ts";

const POLL_MS = 50;
const BEAT_MS = 5_000;
/** How long an owner may miss its beat. */
const ABANDONED_MS = 20_000;

export interface FileLockSetup {
  readonly locks: LockFiles;
  readonly self: Self;
  readonly clock: Clock;
}

interface Seen extends LockFile {
  unchangedMs: number;
}

/**
 * A lock between programs. Who wants it makes the file with the next number, but only when every file that is there
 * is abandoned, and has the lock if these and its own are all there is afterwards. Nothing but the owner of the lock
 * removes another's file, so two can never take over the same one.
 */
export class FileLock {
  readonly #locks: LockFiles;
  readonly #self: Self;
  readonly #clock: Clock;

  constructor({ locks, self, clock }: FileLockSetup) {
    this.#locks = locks;
    this.#self = self;
    this.#clock = clock;
  }

  /** Gives the function that lets go. */
  async take(signal: AbortSignal = new AbortController().signal): Promise<() => Promise<void>> {
    const text = JSON.stringify({
      pid: this.#self.pid,
      machine: this.#self.machine,
      at: new Date(this.#clock.now()).toISOString(),
      id: crypto.randomUUID(),
    });
    const letGo = async (number: number) => {
      const files = await this.#locks.list();
      if (files.some((file) => file.number === number && file.text === text))
        await this.#locks.remove(number);
    };
    const claimed = this.#untilClaimed(text, signal);
    try {
      const number = await untilAborted(claimed, signal);
      const stop = this.#beat(number);
      return async () => {
        stop();
        // What stays is abandoned, and others get over that.
        await letGo(number).catch(() => {});
      };
    } catch (error) {
      claimed.then(letGo).catch(() => {});
      throw error;
    }
  }

  async #untilClaimed(text: string, signal: AbortSignal): Promise<number> {
    let seen: readonly Seen[] = [];
    for (;;) {
      signal.throwIfAborted();
      const before = seen;
      const files = await this.#locks.list();
      seen = files.map((file) => ({
        ...file,
        unchangedMs: before.find((old) => same(old, file))?.unchangedMs ?? 0,
      }));
      if (seen.every((file) => this.#abandoned(file))) {
        signal.throwIfAborted();
        const number = await this.#claim(text, files);
        if (number !== undefined) return number;
      }
      const pauseMs = POLL_MS * (0.5 + Math.random());
      await wait(this.#clock, pauseMs, signal);
      // The pause that was meant, not the one that was: while the machine sleeps, no owner can beat.
      for (const file of seen) file.unchangedMs += pauseMs;
    }
  }

  async #claim(text: string, abandoned: readonly LockFile[]): Promise<number | undefined> {
    const number = (abandoned.at(-1)?.number ?? 0) + 1;
    if (!(await this.#locks.create(number, text))) return undefined;
    let mine = false;
    try {
      const files = await this.#locks.list();
      mine =
        files.length === abandoned.length + 1 &&
        abandoned.every((file, index) => same(file, files[index])) &&
        files.at(-1)?.text === text;
    } finally {
      if (!mine) await this.#locks.remove(number);
    }
    if (!mine) return undefined;
    for (const file of abandoned) await this.#locks.remove(file.number);
    return number;
  }

  #abandoned({ text, unchangedMs }: Seen): boolean {
    if (unchangedMs >= ABANDONED_MS) return true;
    const owner = ownerOf(text);
    return owner?.machine === this.#self.machine && !this.#self.alive(owner.pid);
  }

  #beat(number: number): () => void {
    let cancel = () => {};
    const next = () => {
      cancel = this.#clock.setTimer(BEAT_MS, () => {
        next();
        this.#locks.touch(number, this.#clock.now()).catch(() => {});
      });
    };
    next();
    return () => cancel();
  }
}

function same(one: LockFile, other: LockFile | undefined): boolean {
  return one.number === other?.number && one.text === other.text && one.changedAt === other.changedAt;
}

/** Undefined while the file is being written. */
function ownerOf(text: string): { readonly pid: number; readonly machine: string } | undefined {
  try {
    const { pid, machine } = JSON.parse(text);
    return typeof pid === "number" && typeof machine === "string" ? { pid, machine } : undefined;
  } catch {
    return undefined;
  }
}
