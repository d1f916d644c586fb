import { basename, dirname, join } from "node:path";
import { codeOf, type Files, unlessMissing } from "./files.ts";

export interface LockFile {
  readonly number: number;
  readonly text: string;
  /** Other than before when its owner has touched it since. */
  readonly changedAt: number;
}

/** The numbered files beside `path` by which programs claim its lock. */
export class LockFiles {
  readonly #files: Files;
  readonly #path: string;

  constructor(files: Files, path: string) {
    this.#files = files;
    this.#path = path;
  }

  /** Lowest number first. */
  async list(): Promise<readonly LockFile[]> {
    const start = `${basename(this.#path)}.lock.`;
    const names = await this.#files.list(dirname(this.#path));
    const numbers = names
      .filter((name) => name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
      .map((name) => Number(name.slice(start.length)))
      .sort((a, b) => a - b);
    const found = await Promise.all(numbers.map((number) => unlessMissing(this.#read(number))));
    return found.filter((file) => file !== undefined);
  }

  /** False when there is one with this number already. */
  async create(number: number, text: string): Promise<boolean> {
    try {
      await this.#files.create(this.#at(number), text, false);
      return true;
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      throw error;
    }
  }

  async remove(number: number): Promise<void> {
    await unlessMissing(this.#files.remove(this.#at(number)));
  }

  touch(number: number, at: number): Promise<void> {
    return this.#files.touch(this.#at(number), at);
  }

  async #read(number: number): Promise<LockFile> {
    const path = this.#at(number);
    const [text, changedAt] = await Promise.all([this.#files.read(path), this.#files.changedAt(path)]);
    return { number, text, changedAt };
  }

  #at(number: number): string {
    return join(dirname(this.#path), `${basename(this.#path)}.lock.${number}`);
  }
}
