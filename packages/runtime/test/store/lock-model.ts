import { basename } from "node:path";
import type { Clock } from "../../src/index.ts";
import { FileLock } from "../../src/store/file/file-lock.ts";
import type { Files } from "../../src/store/file/files.ts";
import { LockFiles } from "../../src/store/file/lock-files.ts";
import { settle } from "../support/virtual-time.ts";

const FOLDER = "/kept";

/** Programs over one folder in memory. Each file operation is a step, and the choices say whose step comes next. */
export class LockModel {
  readonly #kept = new Map<string, string>();
  readonly #steps = new Set<() => void>();
  readonly #dead = new Set<number>();
  readonly #holders = new Set<number>();
  /** How often two programs that live had the lock at once. */
  overlaps = 0;
  taken = 0;

  /** What a dead program left. */
  leave(number: number): void {
    this.#dead.add(-number);
    this.#kept.set(
      `tokens.json.lock.${number}`,
      JSON.stringify({ pid: -number, machine: "here", id: number }),
    );
  }

  get names(): readonly string[] {
    return [...this.#kept.keys()];
  }

  /** Takes the lock a few times; with the n-th operation the program is gone, done or not. */
  async program(pid: number, rounds: number, diesAt: number): Promise<void> {
    let operations = 0;
    const step = <R>(work: () => R): Promise<R> => {
      operations += 1;
      const last = operations >= diesAt;
      return new Promise((resolve, reject) => {
        this.#later(() => {
          if (this.#dead.has(pid)) return;
          if (last) {
            this.#dead.add(pid);
            this.#holders.delete(pid);
            died();
            if (diesAt % 2 === 0) return;
          }
          try {
            const result = work();
            if (!last) resolve(result);
          } catch (error) {
            if (!last) reject(error);
          }
        });
      });
    };
    let died = () => {};
    const death = new Promise<void>((resolve) => {
      died = resolve;
    });
    const self = { pid, machine: "here", windows: false, alive: (other: number) => !this.#dead.has(other) };
    const lock = new FileLock({
      locks: new LockFiles(this.#files(step), `${FOLDER}/tokens.json`),
      self,
      clock: this.#clock,
    });
    const work = async () => {
      for (let round = 0; round < rounds; round += 1) {
        const letGo = await lock.take();
        if (this.#holders.size > 0) this.overlaps += 1;
        this.#holders.add(pid);
        this.taken += 1;
        await step(() => {});
        await step(() => {});
        this.#holders.delete(pid);
        await letGo();
      }
    };
    await Promise.race([work(), death]);
  }

  /** Takes steps until the work is over. */
  async run(work: Promise<unknown>, choose: (count: number) => number): Promise<void> {
    let over = false;
    work.then(() => {
      over = true;
    });
    for (let steps = 0; steps < 20_000; steps += 1) {
      await settle();
      if (over) return;
      const next = [...this.#steps][choose(this.#steps.size)];
      if (next) this.#steps.delete(next);
      next?.();
    }
    throw new Error("the programs block each other");
  }

  #later(step: () => void): () => void {
    this.#steps.add(step);
    return () => this.#steps.delete(step);
  }

  readonly #clock: Clock = {
    now: () => 0,
    // Pauses take any time; owners that live are never late enough for a beat to matter.
    setTimer: (milliseconds, callback) => (milliseconds < 1_000 ? this.#later(callback) : () => {}),
  };

  #files(step: <R>(work: () => R) => Promise<R>): Files {
    const failed = (code: string) => Object.assign(new Error(code), { code });
    const found = (path: string): string => {
      const text = this.#kept.get(basename(path));
      if (text === undefined) throw failed("ENOENT");
      return text;
    };
    const unused = () => Promise.reject(new Error("no lock needs this"));
    return {
      read: (path) => step(() => found(path)),
      changedAt: (path) => step(() => found(path).length),
      list: () => step(() => this.names),
      create: (path, text) =>
        step(() => {
          if (this.#kept.has(basename(path))) throw failed("EEXIST");
          this.#kept.set(basename(path), text);
        }),
      remove: (path) =>
        step(() => {
          found(path);
          this.#kept.delete(basename(path));
        }),
      touch: unused,
      rename: unused,
      makeFolder: unused,
      syncFolder: unused,
    };
  }
}
